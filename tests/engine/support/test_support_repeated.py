"""A sentence of the evidence repeated but for one word, a denial, or two parties in each other's place."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from two_texts import found, pair_of

from claimspan.engine.support.repeated import repeated

MUSEUM = "The museum lent two paintings to the Harrow Gallery for the spring show. They will be returned in June."
MILA = "Mila Torvald was taught the fiddle by her uncle Anders Brekke. At sixteen she won the county contest."
ALARM = (
    "The alarm sounded before the smoke was noticed on the second floor. Staff led the visitors out by the east stairs."
)
STOREROOM = "The storeroom is above the kitchen, and the wine cellar lies below the bakery. Both are locked at night."
TENANT = (
    "A tenant must give notice in writing at least thirty days before leaving. The landlord may "
    "enter the dwelling to make repairs."
)
SECTION = "Under Section 12, a licence lapses after five years. Section 21 sets out the fee for renewal."
RUNS = "Bus 14 runs every ten minutes to the harbour, while Bus 40 terminates at the hospital. Neither runs on Sundays."
PASSENGERS = "Passengers for Rotholm should use Gate 3. Gate 7 is closed for repairs until Friday."
COUNCIL = "The council plans to widen Mill Lane next year. A final vote is expected in March."
COMMITTEE = "The committee proposed a ban on open fires in the reserve. Rangers have been asked to comment."
GROWERS = "Growers expect a poor barley harvest after the dry spring. The cooperative could cut its prices."
VISITORS = "Visitors are allowed to feed the goats between two and four. Dogs are not permitted inside the pens."
PUPILS = "Pupils in Room 4 finished the reading test early. Pupils in Room 6 struggled with the last two pages."
PUMP = (
    '"The pump had been checked that morning," said engineer Lotte Vance. Site manager Omar Reyes '
    "said the valve was never replaced."
)
WHISK = (
    "Whisk the egg whites separately until stiff. Add the sugar before the flour and do not open the "
    "oven during baking."
)
FERRY = "The ferry that Harald built was sold by his daughter Inge to a firm in Bergen. The firm renamed it Sula."
DANA = "Dana Whitlock succeeded Peter Ames as head of the school in 2011. Ames had led it for twenty years."
VERSION = "Version 2.6 adds offline maps. Version 2.5 fixed the crash on start-up, which affected older phones."
RIVER = (
    "The river floods the lower meadow each winter, so the sheep are moved to the upper field. The "
    "farmhouse has never flooded."
)
CLAIMS = "Claims for travel are made on Form B. Form C is for staff who have left the service."
WITNESS = "The witness who saw the van did not hear the crash. Constable Iver Lund arrived before the ambulance."
MARTA = "Marta's teacher wrote to Paulo's mother about the trip. The trip was later cancelled because of the storm."
BOARD = "The board has agreed to consider a merger with Northway. Shareholders may be asked to vote in autumn."
ENGINEERS = "Engineers believe the crack was caused by frost. The bridge should reopen by Monday."
CHAPEL = "The old chapel stands north of the mill and east of the quarry. Its tower was added after the fire."
HARDER = "Oak is harder than pine, but pine dries faster. Painters prefer pine for doors."
NILS = "Nils rescued Tove from the ice, and Tove carried the dog home. Their mother was not told."
CLINIC = "The clinic refers patients to the hospital in Elmstad. Dr Sorel sent the results to Dr Haugen on Tuesday."
LOCAL = "Local operator Verne Rail claimed that the signal had failed. Inspectors found no fault with the signal."
NORTH = "The north pump failed on Monday and was repaired on Wednesday. The south pump stayed in service."
TREASURER = (
    "The treasurer opposed the levy, and the secretary supported it. The levy was rejected by nine votes to six."
)
HUNTER = "A hunter who is under sixteen must be accompanied by an adult. No permit is needed for hares."
LETTERS = "Letters addressed to the abbot were opened by the clerk. The clerk rarely answered them."
LAMP = "The lamp dims when the battery is low. It does not switch off by itself, and the case is not waterproof."
ROUTE = "Route 5 was extended to Kell in May. Route 9, which served Kell before, now ends at Orrin."
HOLLINS = "The Hollins family moved from Dunmore to Castlebay in 1931. They bought a bakery from Agnes Croy."
HEADTEACHER = (
    "Headteacher Ruth Palmer praised the choir, and governor Sam Idris thanked the parents. The "
    "concert was well attended."
)
DAIRY = "The dairy sold its delivery vans to the brewery in spring. The brewery kept the drivers on."
APPLICANTS = "Applicants may appeal within fourteen days of the decision. Appeals are heard in Room 12, not in Room 21."
LINE = (
    "Line 3 trains call at Moss Quay; Line 8 trains pass it without stopping. Both lines may close for works in August."
)
ORCHARD = (
    "The orchard lies below the dam, and its owner, Karin Lie, never insured it. Her brother Ola Lie insured the mill."
)
PARISH = (
    "The parish council considered closing the footpath. Walkers want it kept open, and the path "
    "will remain open until May."
)
COOK = "Cook the lentils before the rice, then stir in the warm stock. The dish can be frozen."
OLDER = (
    "Older pupils taught the younger ones to swim. Parents praised the scheme, but the caretaker criticised the cost."
)
DRIVER = "The driver, who had not slept, ignored the red lamp at Gate 2. The guard at Gate 5 warned the control room."
EXPORT = (
    "Export of the seed is allowed if it has been tested. Untested seed must be destroyed by the "
    "grower, not by the carrier."
)
FIRM = "The firm hopes to hire forty fitters by autumn. Wages rose in the east and fell in the west."
TUESDAY = (
    "On Tuesday Nadia Brun visited her aunt Lisbet in Orre. Lisbet gave her the letters that Captain "
    "Falk had written to the queen."
)
UPDATE = (
    "The update does not change your settings. Saved searches are kept, and you can undo the last step at any time."
)
DIRECTOR = (
    'Director Elsa Nyman proposed the merger, and chairman Per Alm opposed it. "We would lose our '
    'name," Alm told staff.'
)
HERON = "The heron nests in the tallest pines north of the lake. In winter it feeds at night."

QUIET = [
    ("The Harrow Gallery borrowed two paintings from the museum.", MUSEUM),
    ("Two paintings were lent to the Harrow Gallery by the museum.", MUSEUM),
    ("Anders Brekke taught Mila Torvald the fiddle.", MILA),
    ("Mila Torvald won the county contest at sixteen.", MILA),
    ("The smoke was noticed after the alarm sounded.", ALARM),
    ("Visitors were led out by staff down the east stairs.", ALARM),
    ("The kitchen is below the storeroom.", STOREROOM),
    ("Tenants must give written notice at least thirty days before they leave.", TENANT),
    ("The landlord may enter the dwelling for repairs.", TENANT),
    ("Section 12 says that a licence lapses after five years.", SECTION),
    ("The fee for renewal is set out in Section 21.", SECTION),
    ("Bus 40 ends at the hospital.", RUNS),
    ("Bus 14 goes to the harbour every ten minutes.", RUNS),
    ("Gate 7 will stay closed for repairs until Friday.", PASSENGERS),
    ("The council intends to widen Mill Lane next year.", COUNCIL),
    ("Mill Lane is to be widened next year.", COUNCIL),
    ("A ban on open fires in the reserve was proposed by the committee.", COMMITTEE),
    ("The committee suggested a ban on open fires in the reserve.", COMMITTEE),
    ("The cooperative might cut its prices.", GROWERS),
    ("A poor barley harvest is expected by growers.", GROWERS),
    ("Visitors may feed the goats from two to four.", VISITORS),
    ("Dogs are banned from the pens.", VISITORS),
    ("The reading test was finished early by pupils in Room 4.", PUPILS),
    ("Lotte Vance said the pump had been checked that morning.", PUMP),
    ("According to Omar Reyes, the valve was never replaced.", PUMP),
    ("The flour goes in after the sugar.", WHISK),
    ("Keep the oven closed during baking.", WHISK),
    ("Inge sold the ferry to a firm in Bergen.", FERRY),
    ("The firm in Bergen bought the ferry from Inge.", FERRY),
    ("Peter Ames was succeeded by Dana Whitlock in 2011.", DANA),
    ("Dana Whitlock followed Peter Ames as head of the school.", DANA),
    ("Offline maps are added in version 2.6.", VERSION),
    ("Version 2.5 fixed the start-up crash.", VERSION),
    ("Each winter the river floods the lower meadow.", RIVER),
    ("The farmhouse was never flooded.", RIVER),
    ("Staff claim for travel on Form B.", CLAIMS),
    ("The ambulance arrived after Constable Iver Lund.", WITNESS),
    ("Marta's teacher sent Paulo's mother a letter about the trip.", MARTA),
    ("Because of the storm, the trip was later cancelled.", MARTA),
    ("Shareholders could be asked to vote in autumn.", BOARD),
    ("The board will consider a merger with Northway.", BOARD),
    ("Engineers think that frost caused the crack.", ENGINEERS),
    ("The bridge should open again by Monday.", ENGINEERS),
    ("The mill stands south of the old chapel.", CHAPEL),
    ("The tower was added to the chapel after the fire.", CHAPEL),
    ("Pine is softer than oak.", HARDER),
    ("Pine dries faster than oak.", HARDER),
    ("Tove was rescued from the ice by Nils.", NILS),
    ("Tove took the dog home.", NILS),
    ("Dr Haugen received the results from Dr Sorel on Tuesday.", CLINIC),
    ("The results were sent to Dr Haugen by Dr Sorel.", CLINIC),
    ("According to Verne Rail, the signal had failed.", LOCAL),
    ("No fault with the signal was found by inspectors.", LOCAL),
    ("The north pump, which failed on Monday, was repaired on Wednesday.", NORTH),
    ("The treasurer was against the levy.", TREASURER),
    ("The levy was rejected.", TREASURER),
    ("An adult must accompany a hunter under sixteen.", HUNTER),
    ("Hares need no permit.", HUNTER),
    ("The clerk opened letters addressed to the abbot.", LETTERS),
    (
        "Coach Rune Dahl receives the key from Mayor Edda Blom.",
        "Photo: Mayor Edda Blom, left, hands the key to coach Rune Dahl, right, in front of the town hall.",
    ),
    ("The lamp does not turn off by itself.", LAMP),
    ("The case isn't waterproof.", LAMP),
    ("Route 9 now ends at Orrin.", ROUTE),
    ("In May Route 5 was extended to Kell.", ROUTE),
    ("The Hollins family left Dunmore for Castlebay in 1931.", HOLLINS),
    ("Agnes Croy sold them a bakery.", HOLLINS),
    ("The choir was praised by Ruth Palmer.", HEADTEACHER),
    ("Governor Sam Idris thanked the parents.", HEADTEACHER),
    ("The brewery bought the dairy's delivery vans in spring.", DAIRY),
    ("In spring the dairy's delivery vans were sold to the brewery.", DAIRY),
    ("Appeals are not heard in Room 21.", APPLICANTS),
    ("Appeals are heard in Room 12.", APPLICANTS),
    ("Line 3 trains stop at Moss Quay.", LINE),
    ("In August both lines may close for works.", LINE),
    ("The dam lies above the orchard.", ORCHARD),
    ("The mill was insured by Ola Lie.", ORCHARD),
    ("The parish council thought about closing the footpath.", PARISH),
    ("Until May the path will stay open.", PARISH),
    ("Cook the rice after the lentils.", COOK),
    ("It is possible to freeze the dish.", COOK),
    ("The younger ones were taught to swim by older pupils.", OLDER),
    ("The scheme was praised by parents.", OLDER),
    ("The driver had not slept.", DRIVER),
    ("The control room was warned by the guard at Gate 5.", DRIVER),
    ("The grower must destroy untested seed.", EXPORT),
    ("The firm wants to hire forty fitters by autumn.", FIRM),
    ("Wages fell in the west and rose in the east.", FIRM),
    ("The letters had been written to the queen by Captain Falk.", TUESDAY),
    ("Nadia Brun got the letters from Lisbet.", TUESDAY),
    ("Your settings are not changed by the update.", UPDATE),
    ("You may undo the last step whenever you like.", UPDATE),
    ("The merger was proposed by Elsa Nyman.", DIRECTOR),
    ("Per Alm was against the merger.", DIRECTOR),
    ("The heron nests north of the lake in the tallest pines.", HERON),
    ("The letter reached her.", "The letter did not fail to reach her, as her reply shows."),
    ("Oster leads the party.", "Party leader Wim Oster said he regretted the step."),
    ("Nils met Tove on the ice.", "Tove met Nils on the ice."),
    ("The gate is the oldest part of the wall.", "The oldest part of the wall is the gate."),
    ("The bridge is closed.", "It is not true that the bridge is open."),
    ("The valve was replaced.", "It was not only the pump: the valve was replaced."),
    ("", "The bridge is closed."),
    ("The bridge is closed.", ""),
]
LOUD = [
    ("The Harrow Gallery lent two paintings to the museum.", MUSEUM, "roles.traded"),
    ("Anders Brekke was taught the fiddle by Mila Torvald.", MILA, "roles.traded"),
    ("The smoke was noticed on the second floor before the alarm sounded.", ALARM, "roles.traded"),
    ("The alarm sounded after the smoke was noticed.", ALARM, "antonym.place"),
    ("Staff led the visitors in by the east stairs.", ALARM, "antonym.place"),
    ("The kitchen is above the storeroom.", STOREROOM, "roles.traded"),
    ("The storeroom is below the kitchen.", STOREROOM, "antonym.place"),
    ("Both are unlocked at night.", STOREROOM, "antonym.place"),
    ("The landlord must enter the dwelling to make repairs.", TENANT, "modality.stronger"),
    ("The tenant may enter the dwelling to make repairs.", TENANT, "antonym.place"),
    ("A tenant may give notice in writing before leaving.", TENANT, "modality.weaker"),
    ("Under Section 21, a licence lapses after five years.", SECTION, "designator.moved"),
    ("Section 12 sets out the fee for renewal.", SECTION, "designator.moved"),
    ("Under Section 12, a licence lapses before five years.", SECTION, "antonym.place"),
    ("Bus 40 runs every ten minutes to the harbour.", RUNS, "designator.moved"),
    ("Passengers for Rotholm should use Gate 7.", PASSENGERS, "designator.moved"),
    ("Gate 3 is closed for repairs until Friday.", PASSENGERS, "designator.moved"),
    ("Gate 7 is open until Friday.", PASSENGERS, "antonym.place"),
    ("Passengers for Rotholm must use Gate 3.", PASSENGERS, "modality.stronger"),
    ("The council has widened Mill Lane.", COUNCIL, "modality.stronger"),
    ("The council plans to narrow Mill Lane next year.", COUNCIL, "antonym.place"),
    ("The committee approved a ban on open fires in the reserve.", COMMITTEE, "modality.stronger"),
    ("The committee did not propose a ban on open fires in the reserve.", COMMITTEE, "negation.added"),
    ("Rangers proposed a ban on open fires in the reserve.", COMMITTEE, "roles.taken"),
    ("Growers confirmed a poor barley harvest.", GROWERS, "modality.stronger"),
    ("Growers expect a good barley harvest after the dry spring.", GROWERS, "antonym.place"),
    ("Growers expect a poor barley harvest after the wet spring.", GROWERS, "antonym.place"),
    ("The cooperative cut its prices.", GROWERS, "modality.stronger"),
    ("The cooperative will cut its prices.", GROWERS, "modality.stronger"),
    ("The cooperative could raise its prices.", GROWERS, "antonym.place"),
    ("Visitors are required to feed the goats between two and four.", VISITORS, "modality.stronger"),
    ("Dogs are permitted inside the pens.", VISITORS, "negation.dropped"),
    ("Dogs are not permitted outside the pens.", VISITORS, "antonym.place"),
    ("Visitors are not allowed to feed the goats.", VISITORS, "negation.added"),
    ("Pupils in Room 6 finished the reading test early.", PUPILS, "designator.moved"),
    ("Pupils in Room 4 struggled with the last two pages.", PUPILS, "designator.moved"),
    ("Pupils in Room 4 finished the reading test late.", PUPILS, "antonym.place"),
    ("Pupils in Room 6 struggled with the first two pages.", PUPILS, "antonym.place"),
    ("Lotte Vance said the valve was never replaced.", PUMP, "name.other"),
    ("Omar Reyes said the valve was replaced.", PUMP, "negation.dropped"),
    ("The pump had not been checked that morning, said Lotte Vance.", PUMP, "negation.added"),
    ("Add the flour before the sugar.", WHISK, "roles.traded"),
    ("Add the sugar after the flour.", WHISK, "antonym.place"),
    ("Open the oven during baking.", WHISK, "negation.dropped"),
    ("Whisk the egg whites until soft.", WHISK, "antonym.place"),
    ("The ferry that Inge built was sold.", FERRY, "name.other"),
    ("The ferry was sold by Harald to a firm in Bergen.", FERRY, "name.other"),
    ("Peter Ames succeeded Dana Whitlock as head of the school.", DANA, "roles.traded"),
    ("Whitlock had led it for twenty years.", DANA, "name.other"),
    ("Version 2.5 adds offline maps.", VERSION, "designator.moved"),
    ("Version 2.6 fixed the crash on start-up.", VERSION, "designator.moved"),
    ("The crash on start-up affected newer phones.", VERSION, "antonym.place"),
    ("Version 2.6 does not add offline maps.", VERSION, "negation.added"),
    ("The river floods the upper meadow each winter.", RIVER, "antonym.place"),
    ("The river floods the lower meadow each summer.", RIVER, "antonym.place"),
    ("The farmhouse has flooded.", RIVER, "negation.dropped"),
    ("The sheep are moved to the lower field.", RIVER, "antonym.place"),
    ("Form C is for staff who have joined the service.", CLAIMS, "antonym.place"),
    ("The witness who saw the van heard the crash.", WITNESS, "negation.dropped"),
    ("The ambulance arrived before Constable Iver Lund.", WITNESS, "roles.traded"),
    ("Constable Iver Lund arrived after the ambulance.", WITNESS, "antonym.place"),
    ("Constable Iver Lund left before the ambulance.", WITNESS, "antonym.place"),
    ("The witness did not see the van.", WITNESS, "negation.added"),
    ("Paulo's teacher wrote to Marta's mother about the trip.", MARTA, "roles.traded"),
    ("The storm was cancelled because of the trip.", MARTA, "roles.traded"),
    ("Shareholders will be asked to vote in autumn.", BOARD, "modality.stronger"),
    ("Shareholders were asked to vote in autumn.", BOARD, "modality.stronger"),
    ("The bridge will reopen by Monday.", ENGINEERS, "modality.stronger"),
    ("The bridge should close by Monday.", ENGINEERS, "antonym.place"),
    ("The old chapel stands south of the mill.", CHAPEL, "antonym.place"),
    ("The mill stands north of the old chapel.", CHAPEL, "roles.traded"),
    ("Its tower was added before the fire.", CHAPEL, "antonym.place"),
    ("Pine is harder than oak.", HARDER, "roles.traded"),
    ("Oak is softer than pine.", HARDER, "antonym.place"),
    ("Tove rescued Nils from the ice.", NILS, "roles.traded"),
    ("Nils carried the dog home.", NILS, "name.other"),
    ("Their mother was told.", NILS, "negation.dropped"),
    ("Dr Haugen sent the results to Dr Sorel.", CLINIC, "roles.traded"),
    ("The south pump failed on Monday.", NORTH, "antonym.place"),
    ("The north pump stayed in service.", NORTH, "antonym.place"),
    ("The treasurer supported the levy.", TREASURER, "antonym.place"),
    ("The secretary opposed the levy.", TREASURER, "roles.taken"),
    ("The levy was accepted by nine votes to six.", TREASURER, "antonym.place"),
    ("A hunter who is over sixteen must be accompanied by an adult.", HUNTER, "antonym.place"),
    ("A hunter who is under sixteen should be accompanied by an adult.", HUNTER, "modality.weaker"),
    ("Letters addressed to the clerk were opened by the abbot.", LETTERS, "roles.traded"),
    ("The clerk often answered them.", LETTERS, "antonym.place"),
    ("Letters addressed to the abbot were closed by the clerk.", LETTERS, "antonym.place"),
    ("The lamp switches off by itself.", LAMP, "negation.dropped"),
    ("The case is waterproof.", LAMP, "negation.dropped"),
    ("The lamp brightens when the battery is low.", LAMP, "antonym.place"),
    ("The lamp dims when the battery is high.", LAMP, "antonym.place"),
    ("Route 9 was extended to Kell in May.", ROUTE, "designator.moved"),
    ("Route 5 now ends at Orrin.", ROUTE, "designator.moved"),
    ("Route 5 was extended to Orrin in May.", ROUTE, "name.other"),
    ("The Hollins family moved from Castlebay to Dunmore.", HOLLINS, "roles.traded"),
    ("Sam Idris praised the choir.", HEADTEACHER, "name.other"),
    ("Ruth Palmer thanked the parents.", HEADTEACHER, "name.other"),
    ("The concert was poorly attended.", HEADTEACHER, "antonym.place"),
    ("Ruth Palmer criticised the choir.", HEADTEACHER, "antonym.place"),
    ("The brewery sold its delivery vans to the dairy in spring.", DAIRY, "roles.traded"),
    ("The dairy kept the drivers on.", DAIRY, "roles.taken"),
    ("The brewery did not keep the drivers on.", DAIRY, "negation.added"),
    ("Applicants must appeal within fourteen days of the decision.", APPLICANTS, "modality.stronger"),
    ("Appeals are heard in Room 21.", APPLICANTS, "negation.dropped"),
    ("Applicants may not appeal within fourteen days.", APPLICANTS, "negation.added"),
    ("Line 8 trains call at Moss Quay.", LINE, "designator.moved"),
    ("Both lines will close for works in August.", LINE, "modality.stronger"),
    ("Both lines may open in August.", LINE, "antonym.place"),
    ("The orchard lies above the dam.", ORCHARD, "antonym.place"),
    ("The dam lies below the orchard.", ORCHARD, "roles.traded"),
    ("The parish council approved closing the footpath.", PARISH, "modality.stronger"),
    ("The path will remain closed until May.", PARISH, "antonym.place"),
    ("Cook the lentils after the rice.", COOK, "antonym.place"),
    ("Cook the rice before the lentils.", COOK, "roles.traded"),
    ("Stir in the cold stock.", COOK, "antonym.place"),
    ("The dish cannot be frozen.", COOK, "negation.added"),
    ("The caretaker praised the scheme.", OLDER, "roles.taken"),
    ("Parents criticised the scheme.", OLDER, "antonym.place"),
    ("The driver had slept.", DRIVER, "negation.dropped"),
    ("The control room warned the guard.", DRIVER, "roles.traded"),
    ("Untested seed may be destroyed by the grower.", EXPORT, "modality.weaker"),
    ("Untested seed must be destroyed by the carrier.", EXPORT, "negation.dropped"),
    ("Tested seed must be destroyed by the grower.", EXPORT, "antonym.place"),
    ("Export of the seed is not allowed.", EXPORT, "negation.added"),
    ("The firm hired forty fitters by autumn.", FIRM, "modality.stronger"),
    ("Wages fell in the east.", FIRM, "antonym.place"),
    ("Wages rose in the west and fell in the east.", FIRM, "roles.traded"),
    ("The firm hopes to dismiss forty fitters by autumn.", FIRM, "antonym.place"),
    ("Lisbet visited Nadia Brun in Orre.", TUESDAY, "roles.traded"),
    ("The update changes your settings.", UPDATE, "negation.dropped"),
    ("You can undo the first step at any time.", UPDATE, "antonym.place"),
    ("You must undo the last step at any time.", UPDATE, "modality.stronger"),
    ("Saved searches are lost.", UPDATE, "antonym.place"),
    ("Per Alm proposed the merger.", DIRECTOR, "name.other"),
    ('"We would lose our name," Nyman told staff.', DIRECTOR, "name.other"),
    ("Elsa Nyman approved the merger.", DIRECTOR, "modality.stronger"),
    ("Chairman Per Alm supported the merger.", DIRECTOR, "antonym.place"),
    ("The heron nests in the tallest pines south of the lake.", HERON, "antonym.place"),
    ("The heron nests in the shortest pines north of the lake.", HERON, "antonym.place"),
    ("In summer it feeds at night.", HERON, "antonym.place"),
    ("Castra beat Norfell in the final.", "Norfell beat Castra in the final on Saturday.", "roles.traded"),
    ("Prices in the port climbed in May.", "Prices in the port slipped in May.", "antonym.place"),
    ("The spring was cold.", "The spring was not cold at all.", "negation.dropped"),
]


@pytest.mark.parametrize(("statement", "evidence"), QUIET)
def test_quiet(statement: str, evidence: str) -> None:
    assert found(repeated, pair_of(statement, evidence)) == []


@pytest.mark.parametrize(("statement", "evidence", "sort"), LOUD)
def test_loud(statement: str, evidence: str, sort: str) -> None:
    assert [one.sort for one in found(repeated, pair_of(statement, evidence))] == [sort]


@settings(max_examples=10, deadline=None)
@given(st.sampled_from(sorted({evidence for _, evidence in QUIET})))
def test_a_text_never_speaks_against_itself(text: str) -> None:
    assert found(repeated, pair_of(text, text)) == []
