package uk.opcc.mappa.model.json;

import java.util.List;
import java.util.Optional;
import uk.opcc.mappa.model.Directory;
import uk.opcc.mappa.model.Nation;
import uk.opcc.mappa.model.PoliceArea;
import uk.opcc.mappa.model.Tenure;
import uk.opcc.mappa.model.json.description.Distinct;
import uk.opcc.mappa.model.json.description.DocumentType;
import uk.opcc.mappa.model.json.description.ObjectType;
import uk.opcc.mappa.model.json.description.Source;
import uk.opcc.mappa.model.json.description.Types;

/** The description of directories, and of the types that only they hold. */
final class DirectoryTypes {

    static final ObjectType<Tenure, ?> TENURE = ObjectType.describe(
                    Tenure.class,
                    "A local policing body of a police area, with its first day in office.",
                    Tenure::builder,
                    Tenure.Builder::build)
            .required(
                    "body",
                    SharedTypes.ONE_AGENCY,
                    Tenure::body,
                    Tenure.Builder::body,
                    "The commissioner, mayor or other body that is responsible for policing in the area.",
                    Source.OURS)
            .list(
                    "otherNames",
                    Types.LINE,
                    Tenure::otherNames,
                    Tenure.Builder::addOtherNames,
                    "Other names and styles of the body, each once.",
                    Source.OURS)
            .optional(
                    "from",
                    Types.DAY,
                    Tenure::from,
                    Tenure.Builder::from,
                    "The first day on which it was the body of the area. Absent if it was in office already on "
                            + "knownFrom.",
                    Source.OURS)
            .required(
                    "basis",
                    Types.LINE,
                    Tenure::basis,
                    Tenure.Builder::basis,
                    "The statute, order or list that says that the body was in office.",
                    Source.OURS)
            .optional(
                    "doubt",
                    Types.LINE,
                    Tenure::doubt,
                    Tenure.Builder::doubt,
                    "What could not be confirmed. Absent if all of it was.",
                    Source.OURS)
            .object();

    static final ObjectType<PoliceArea, ?> POLICE_AREA = ObjectType.describe(
                    PoliceArea.class,
                    "A police area with its force and the local policing bodies that it has had.",
                    PoliceArea::builder,
                    PoliceArea.Builder::build)
            .required(
                    "code",
                    Types.AREA_CODE,
                    PoliceArea::code,
                    PoliceArea.Builder::code,
                    "The code of the police force area in official statistics.",
                    Source.OURS)
            .required(
                    "name",
                    Types.LINE,
                    PoliceArea::name,
                    PoliceArea.Builder::name,
                    "The name of the police force area in official statistics.",
                    Source.OURS)
            .required(
                    "nation",
                    Types.closedCode("nation", "A nation.", Nation.values()),
                    PoliceArea::nation,
                    PoliceArea.Builder::nation,
                    "The nation in which the area lies.",
                    Source.OURS)
            .required(
                    "force",
                    SharedTypes.AGENCY,
                    PoliceArea::force,
                    PoliceArea.Builder::force,
                    "The police force of the area, with the id that responses use.",
                    Source.OURS)
            .list(
                    "otherNames",
                    Types.LINE,
                    PoliceArea::otherNames,
                    PoliceArea.Builder::addOtherNames,
                    "Other names of the force, each once. No two areas share a name of a force.",
                    Source.OURS)
            .requiredList(
                    "localPolicingBodies",
                    TENURE,
                    PoliceArea::localPolicingBodies,
                    PoliceArea.Builder::addLocalPolicingBodies,
                    "The local policing bodies of the area in the order of their first days, at least one.",
                    Source.OURS)
            .object();

    static final DocumentType<Directory, ?> DIRECTORY = ObjectType.describe(
                    Directory.class,
                    "The force and the local policing bodies of each police area, by date.",
                    Directory::builder,
                    Directory.Builder::build)
            .required(
                    "knownFrom",
                    Types.DAY,
                    Directory::knownFrom,
                    Directory.Builder::knownFrom,
                    "The first day that the directory covers.",
                    Source.OURS)
            .required(
                    "knownUntil",
                    Types.DAY,
                    Directory::knownUntil,
                    Directory.Builder::knownUntil,
                    "The last day that the directory covers.",
                    Source.OURS)
            .distinctList(
                    "policeAreas",
                    POLICE_AREA,
                    List.of(
                            new Distinct<>(area -> Optional.of(area.code()), "each code once"),
                            new Distinct<>(area -> Optional.of(area.force().id()), "each force once")),
                    Directory::policeAreas,
                    Directory.Builder::addPoliceAreas,
                    "The police areas. Each code and each force stands once.",
                    Source.OURS)
            .document("mappa-directory", 1, 0);

    private DirectoryTypes() {}
}
