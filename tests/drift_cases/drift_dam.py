"""A long text: a village, a dam."""

from drift_case import text

DAM = text("""
The village of Upper Sarn will be flooded in the spring of 2031, when the gates of the Ketter dam close for the first
time. Its 640 inhabitants have been promised new houses on the ridge. A third of them have already left.

The dam is meant to supply the capital with water for fifty years. It will be 118 metres high. The energy ministry
puts the cost at 3.8 billion crowns, twice the first estimate.

"I was born in the room where I'm talking to you," says beekeeper Halina Drost. "I'd like to be asked before they
drown it." Drost, 77, has turned down three offers. She keeps forty hives behind the church.

Her neighbour, Emil Castellan, sold early. "You can't argue with water," he says. He moved to the ridge in 2024 and
misses nothing but the shade.

The ministry says that nobody will be forced to move before the new school is finished. Work on the school began in
June. It was supposed to begin in March.

Engineer Rosalind Teck runs the site with 900 workers in three shifts. "Concrete doesn't wait for anybody," she says.
"It sets, or you lose it." Four workers have died since 2022. The company, Baltor Construction, was fined after the
second accident but not after the third.

The union wants an inspector on every shift. Baltor has agreed to one per week. Teck would not discuss the fines.

Archaeologists are digging in the meadow below the mill. They have found the foundations of a Roman bathhouse and more
than 2,000 coins. Most of the coins will go to the museum in Ostrava Bay. The bathhouse will stay where it is, under
40 metres of water.

"We have until the spring after next," says dig leader Caspar Yeo. "A bathhouse can stand a little water." He hopes to
save at least the mosaic. The ministry has not yet approved the money.

The fish are another matter. The Ketter is one of the last rivers in which the striped grayling spawns. Biologists
planned a fish ladder; the ministry considered it too expensive. A lawsuit by the Anglers' League was dismissed in
May.

"They count every coin and not a single fish," says the league's president, Drago Finnister. The league will appeal.
It has until the end of the month.

In the capital, few people have heard of Upper Sarn. Water prices rose by 11 percent last winter. The reservoirs in
the hills stood at 38 percent in August, the lowest level since 1963.

"Without the dam we'll be queueing for water by 2035," warns Lucian Mott, who heads the waterworks. His critics say
that a fifth of the water is lost in leaking pipes. Mott puts the figure at 12 percent.

On Sundays the bell of Upper Sarn still rings at ten. The priest comes every other week. The bell will be moved to the
ridge. The graves will be, too, if the families pay half.
""")
