package uk.opcc.mappa.rules.bench.response;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * The ten checks in a JSON Schema, held against a parsed document by networknt's validator. A schema cannot compare dates: that
 * one is not after another is a pattern.
 */
final class SchemaValidation {

    private static final String SCHEMA = """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "type": "object",
              "properties": {
                "publishedOn": {"pattern": "^(?:1[0-9]{3}|20[01][0-9]|202[01])-|^2022-0[1-8]-|^2022-09-0[1-7]$"},
                "statedDueDate": {"const": "2022-09-07"},
                "statedPeriod": {"const": "P56D"},
                "statedCounts": {
                  "items": {
                    "enum": [
                      {"count": 19},
                      {"count": 4, "addressedTo": "police-force"},
                      {"count": 6, "addressedTo": "prison"},
                      {"count": 5, "addressedTo": "probation-service"},
                      {"count": 5, "addressedTo": "strategic-management-board"},
                      {"count": 3, "addressedTo": "hmpps-public-protection-group"},
                      {"count": 2, "addressedTo": "mappa-national-steering-group"}
                    ]
                  }
                },
                "chiefOfficerConsultation": {"enum": ["not-stated", "invited", "invited-silent", "submitted"]},
                "comments": {
                  "items": {
                    "properties": {
                      "voice": {"enum": ["local-policing-body", "chief-officer", "body-reply"]},
                      "answers": {
                        "items": {
                          "properties": {
                            "references": {
                              "items": {
                                "properties": {
                                  "owner": {"minProperties": 1},
                                  "timescale": {"minProperties": 1}
                                }
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              },
              "allOf": [
                {
                  "anyOf": [
                    {
                      "required": ["copies"],
                      "properties": {"copies": {"contains": {"properties": {"to": {"const": "inspectorate"}}}}}
                    },
                    {"required": ["state"], "properties": {"state": {"const": "draft"}}}
                  ]
                },
                {
                  "anyOf": [
                    {
                      "required": ["copies"],
                      "properties": {"copies": {"contains": {"properties": {"to": {"const": "secretary-of-state"}}}}}
                    },
                    {"required": ["state"], "properties": {"state": {"const": "draft"}}}
                  ]
                }
              ]
            }
            """;

    /** By the last name in the place of an error, but for copies, of which the place in the schema tells. */
    private static final Map<String, String> RULES = Map.of(
            "publishedOn", TenChecks.PUBLISHED_LATE,
            "statedDueDate", TenChecks.STATED_DEADLINE_WRONG,
            "statedPeriod", TenChecks.STATED_PERIOD_WRONG,
            "statedCounts", TenChecks.STATED_COUNT_WRONG,
            "chiefOfficerConsultation", TenChecks.CHIEF_OFFICER_NOT_INVITED,
            "voice", TenChecks.NOT_SEPARATE,
            "owner", TenChecks.OWNER_MISSING,
            "timescale", TenChecks.TIMESCALE_MISSING);

    private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(SCHEMA);

    List<Error> check(JsonNode response) {
        return schema.validate(response);
    }

    Set<Fault> faults(JsonNode response) {
        return check(response).stream().map(SchemaValidation::fault).collect(Collectors.toSet());
    }

    private static Fault fault(Error error) {
        String where = error.getInstanceLocation().toString();
        String inSchema = error.getEvaluationPath().toString();
        if (inSchema.startsWith("/allOf/0")) {
            return TenChecks.fault(TenChecks.COPY_TO_INSPECTORS, where);
        }
        if (inSchema.startsWith("/allOf/1")) {
            return TenChecks.fault(TenChecks.COPY_TO_SECRETARY_OF_STATE, where);
        }
        String named = where.replaceFirst("/[0-9]+$", "");
        return TenChecks.fault(RULES.get(named.substring(named.lastIndexOf('/') + 1)), where);
    }
}
