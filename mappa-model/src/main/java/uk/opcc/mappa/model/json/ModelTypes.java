package uk.opcc.mappa.model.json;

import java.util.List;
import uk.opcc.mappa.model.ActionState;
import uk.opcc.mappa.model.AgencyKind;
import uk.opcc.mappa.model.Assurance;
import uk.opcc.mappa.model.Bound;
import uk.opcc.mappa.model.ChiefOfficerConsultation;
import uk.opcc.mappa.model.Closer;
import uk.opcc.mappa.model.Comparison;
import uk.opcc.mappa.model.ComplianceStatus;
import uk.opcc.mappa.model.Extent;
import uk.opcc.mappa.model.Forecast;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Measure;
import uk.opcc.mappa.model.Nation;
import uk.opcc.mappa.model.PartialDate;
import uk.opcc.mappa.model.PublicationState;
import uk.opcc.mappa.model.RecommendationKind;
import uk.opcc.mappa.model.ReportKind;
import uk.opcc.mappa.model.Speaker;
import uk.opcc.mappa.model.Stance;
import uk.opcc.mappa.model.Track;
import uk.opcc.mappa.model.Verification;
import uk.opcc.mappa.model.Voice;
import uk.opcc.mappa.model.json.description.DescribedModule.Served;
import uk.opcc.mappa.model.json.description.ObjectType;
import uk.opcc.mappa.model.json.description.Types;

/** All types that the documents of the model hold, for {@link MappaModule}. */
final class ModelTypes {

    /** The types of the model whose values are objects in JSON. */
    static final List<ObjectType<?, ?>> OBJECTS = List.of(
            SharedTypes.AGENCY,
            SharedTypes.TIMESCALE,
            ReportTypes.EXPECTATION,
            AnswerTypes.EVIDENCE,
            ReportTypes.RECOMMENDATION,
            ReportTypes.REPORT_COUNT,
            ReportTypes.INSPECTION_REPORT,
            AnswerTypes.STATED_OWNER,
            AnswerTypes.STATED_TIMESCALE,
            AnswerTypes.REFERENCE,
            AnswerTypes.ACTION,
            AnswerTypes.ANSWER,
            ResponseTypes.COMMENTS,
            ResponseTypes.CITATION,
            ResponseTypes.STATED_COUNT,
            ResponseTypes.COPY_SENT,
            ResponseTypes.EXTENSION,
            ResponseTypes.RESPONSE,
            FollowUpTypes.SUCCESSOR,
            FollowUpTypes.STATEMENT,
            FollowUpTypes.EVENT,
            FollowUpTypes.ITEM,
            FollowUpTypes.TRACK_COUNT,
            FollowUpTypes.TOTALS,
            FollowUpTypes.FOLLOW_UP,
            DirectoryTypes.TENURE,
            DirectoryTypes.POLICE_AREA,
            DirectoryTypes.DIRECTORY);

    /** The other types of the model, so that an application's own records can have them as members. */
    static final List<Served<?>> OTHERS = List.of(
            new Served<>(PartialDate.class, Types.PARTIAL_DATE),
            new Served<>(ItemId.class, Types.ITEM_ID),
            new Served<>(AgencyKind.class, SharedTypes.AGENCY_KIND),
            new Served<>(ReportKind.class, ReportTypes.REPORT_KIND),
            new Served<>(Measure.class, SharedTypes.MEASURE),
            Served.vocabulary(ActionState.class, ActionState.values()),
            Served.vocabulary(Assurance.class, Assurance.values()),
            Served.vocabulary(Bound.class, Bound.values()),
            Served.vocabulary(ChiefOfficerConsultation.class, ChiefOfficerConsultation.values()),
            Served.vocabulary(Closer.class, Closer.values()),
            Served.vocabulary(Comparison.class, Comparison.values()),
            Served.vocabulary(ComplianceStatus.class, ComplianceStatus.values()),
            Served.vocabulary(Extent.class, Extent.values()),
            Served.vocabulary(Forecast.class, Forecast.values()),
            Served.vocabulary(Nation.class, Nation.values()),
            Served.vocabulary(PublicationState.class, PublicationState.values()),
            Served.vocabulary(RecommendationKind.class, RecommendationKind.values()),
            Served.vocabulary(Speaker.class, Speaker.values()),
            Served.vocabulary(Stance.class, Stance.values()),
            Served.vocabulary(Track.class, Track.values()),
            Served.vocabulary(Verification.class, Verification.values()),
            Served.vocabulary(Voice.class, Voice.values()));

    private ModelTypes() {}
}
