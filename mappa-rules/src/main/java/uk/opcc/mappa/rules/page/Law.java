package uk.opcc.mappa.rules.page;

import java.util.Map;
import java.util.Optional;
import uk.opcc.mappa.rules.RuleCatalogue;
import uk.opcc.mappa.rules.law.Duty;

/**
 * A citation as a page shows it.
 *
 * @param citation the full citation
 * @param asks what the provision asks, in our words
 * @param words a few words of the provision, where we hold them
 * @param link its address at legislation.gov.uk
 */
record Law(String citation, Optional<String> asks, Optional<String> words, Optional<String> link) {

    private static final String SITE = "https://www.legislation.gov.uk/";

    /** The sections as legislation.gov.uk names them. */
    private static final Map<String, String> ADDRESSES = Map.of(
            Duty.POLICE_ACT_1996_SECTION_55.id(), "ukpga/1996/16/section/55",
            Duty.POLICE_REFORM_ACT_2002_PARAGRAPH_28B.id(), "ukpga/2002/30/schedule/3/paragraph/28B",
            Duty.DOMESTIC_ABUSE_ACT_2021_SECTION_16.id(), "ukpga/2021/17/section/16",
            Duty.DOMESTIC_VIOLENCE_CRIME_AND_VICTIMS_ACT_2004_SECTION_49A.id(), "ukpga/2004/28/section/49A",
            Duty.CORONERS_INVESTIGATIONS_REGULATIONS_2013_REGULATION_29.id(), "uksi/2013/1629/regulation/29");

    /** Short quotations of the provisions, by citation. */
    private static final Map<String, String> WORDS = Map.of(
            "Police Act 1996 s.55(5A)", "before the end of the period of 56 days beginning with the day",
            "Police Reform Act 2002 Sch 3 para 28B(1)", "a response in writing",
            "Police Reform Act 2002 Sch 3 para 28B(3)", "received before the end of the period",
            "Domestic Abuse Act 2021 s.16(4)", "each recommendation made in the report",
            "Domestic Abuse Act 2021 s.16(6)", "56 days beginning with the day on which the report is published",
            "Coroners (Investigations) Regulations 2013 reg. 29",
                    "within 56 days of the date on which the report is sent");

    static Law of(String duty, String rule, String citation) {
        return new Law(
                citation,
                RuleCatalogue.rule(rule).map(each -> each.provision().meaning()),
                Optional.ofNullable(WORDS.get(citation)),
                Optional.ofNullable(ADDRESSES.get(duty)).map(address -> SITE + address));
    }
}
