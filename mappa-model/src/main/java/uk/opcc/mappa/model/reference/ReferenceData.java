package uk.opcc.mappa.model.reference;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.json.format.JsonFormat;

/**
 * The reference data of this library. Each value is read once, at first use, from a JSON document in the jar beside this
 * class. An application can read that document, too.
 */
public final class ReferenceData {

    private ReferenceData() {}

    /**
     * Returns the joint thematic inspection of Multi-Agency Public Protection Arrangements, published on 14 July 2022: its 19
     * recommendations with addressees, timescales and measurable expectations. The summaries are ours; the official words
     * are not shipped. Portal references are known for recommendations 14, 15, 18 and 19 only.
     *
     * @return the report, with the id {@code twenty-years-on-2022}
     */
    public static InspectionReport twentyYearsOn() {
        return TwentyYearsOn.REPORT;
    }

    /**
     * Returns the 43 territorial police areas of England and Wales with their forces and, from 14 July 2022 on, their local policing
     * bodies. Each tenure says where it was read, and what could not be confirmed in its {@linkplain
     * uk.opcc.mappa.model.Tenure#doubt() doubt}.
     *
     * @return the directory
     */
    public static Directory policeAreas() {
        return PoliceAreas.DIRECTORY;
    }

    private static <T> T read(String name, JsonFormat<T> format) {
        try (InputStream document = ReferenceData.class.getResourceAsStream(name)) {
            return format.read(Objects.requireNonNull(document, name)).orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    private static final class TwentyYearsOn {
        static final InspectionReport REPORT = read("twenty-years-on-2022.json", MappaJson.INSPECTION_REPORT);
    }

    private static final class PoliceAreas {
        static final Directory DIRECTORY = read("police-areas.json", MappaJson.DIRECTORY);
    }
}
