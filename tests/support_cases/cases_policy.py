"""Policy: laws, treaties, agencies, elections."""

from support_case import case, right, silent, wrong

CASES = (
    *case(
        "policy-01",
        """
        The Senate of Orvana passed the water bill by 54 votes to 41 on Monday, with five senators abstaining.
        The bill bans new wells deeper than 80 metres. President Mara Quell, who had threatened to veto an
        earlier draft, is expected to sign it this week.
        """,
        right("The water bill was passed by the Orvanan Senate.", "voice"),
        wrong("The Senate of Orvana rejected the water bill.", "antonym"),
        right("A hundred senators took part, five of them abstaining.", "reckoned"),
        wrong("Fifteen senators abstained.", "number"),
        right("Quell is likely to put her name to the bill this week.", "hedge"),
        silent("President Mara Quell signed the bill this week.", "modality"),
        right("Under the bill, nobody may sink a new well of 100 metres.", "paraphrase"),
        wrong("The bill bans all new wells.", "quantifier"),
        wrong("The bill bans new wells deeper than 18 metres.", "number"),
        right("The president had said she might veto a previous version.", "span"),
        wrong("The president had not threatened to veto any draft.", "negation"),
        wrong("The Senate threatened to veto a bill of the president's.", "roles"),
    ),
    *case(
        "policy-02",
        """
        Talks between Lirmont and Ostvale on the fishing zones broke down on Thursday. Lirmont, which had
        offered to cut its quota by a fifth, blamed Ostvale; Ostvale's envoy, Runa Field, said her country had
        never been shown the offer. No date has been set for a new round.
        """,
        right("The two countries' fishing talks failed on Thursday.", "paraphrase"),
        wrong("The talks on the fishing zones succeeded on Thursday.", "antonym"),
        right("Ostvale was held responsible by Lirmont.", "converse"),
        wrong("Ostvale blamed Lirmont for the failure of the talks.", "roles"),
        right("Lirmont had offered a reduction of its quota by 20 per cent.", "conversion"),
        wrong("Lirmont had offered to cut its quota by half.", "number"),
        silent("Lirmont cut its quota by a fifth.", "modality"),
        right("Runa Field said that Ostvale had not seen the offer.", "reported"),
        silent("Ostvale was never shown the offer.", "attribution"),
        wrong("A date has been set for a new round.", "negation"),
        right("When the talks will resume is open.", "double-negation"),
    ),
    *case(
        "policy-03",
        """
        From 1 July, shops larger than 200 square metres must take back empty bottles, whatever their origin.
        Smaller shops may do so voluntarily. The ministry considered including kiosks but decided against it.
        Fines run from 500 to 5,000 crowns.
        """,
        right("Small shops are free to take back bottles but do not have to.", "paraphrase"),
        wrong("Smaller shops must take back empty bottles.", "modality"),
        right("Large shops cannot refuse bottles that were bought elsewhere.", "double-negation"),
        wrong(
            ("Shops larger than 200 square metres may take back empty bottles if they wish, but need not."), "modality"
        ),
        right("Kiosks are not covered by the rule.", "paraphrase"),
        wrong("The ministry decided to include kiosks.", "negation"),
        right("The smallest fine is 500 crowns and the largest ten times that.", "converse"),
        wrong("Fines run from 500 to 50,000 crowns.", "number"),
        wrong("The rule takes effect on 1 June.", "date"),
        wrong("Shops smaller than 200 square metres must take back empty bottles.", "antonym"),
    ),
    *case(
        "policy-04",
        """
        The audit office found that 17 of the 20 bridges it inspected were safe. It asked the ministry for the
        files on the other three; the ministry has not answered. The report, dated 12 March, was published
        only in May, after the regional election.
        """,
        right("Three of the twenty bridges were not found to be safe.", "reckoned"),
        wrong("The audit office found that all the bridges it inspected were safe.", "quantifier"),
        right("Eighty-five per cent of the inspected bridges were safe.", "conversion"),
        wrong("The audit office found that 7 of the 20 bridges it inspected were safe.", "number"),
        right("The ministry has left the request unanswered.", "double-negation"),
        wrong("The ministry has answered.", "negation"),
        right("The report came out after the vote although it had been finished before.", "summary"),
        wrong("The report was published in March.", "date"),
        wrong("The ministry asked the audit office for the files on three bridges.", "roles"),
        wrong("The report was published before the regional election.", "antonym"),
    ),
    *case(
        "policy-05",
        """
        "The tunnel will be built, and it will be built on time," Transport Minister Aldo Wren told the Valley
        Herald. Opposition leader Britt Saar called that a dream. Construction, estimated at 900 million, was
        to begin in 2021 and has been put off twice.
        """,
        right("Aldo Wren told a newspaper that the tunnel would be built on time.", "reported"),
        silent("The tunnel will be built on time.", "attribution"),
        wrong("Britt Saar said the tunnel would be built on time.", "speaker"),
        right("According to Britt Saar, the minister is dreaming.", "reported"),
        wrong("The transport minister called the opposition leader's promise a dream.", "roles"),
        right("The start of the work has been postponed two times.", "paraphrase"),
        wrong("Construction has been brought forward twice.", "antonym"),
        right("The work is thought to cost close to a billion.", "hedge"),
        wrong("The work is estimated at 90 million.", "number"),
        wrong("Construction began in 2021.", "modality"),
        right("Aldo Wren is in charge of transport.", "apposition"),
    ),
)
