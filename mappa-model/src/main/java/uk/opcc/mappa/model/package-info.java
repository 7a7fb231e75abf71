/**
 * Inspection reports with their recommendations, the responses to them, and what is said about them later.
 *
 * <p>An {@link uk.opcc.mappa.model.InspectionReport} holds {@link uk.opcc.mappa.model.Recommendation}s, each
 * addressed to {@link uk.opcc.mappa.model.Agency Agencies}, with a {@link uk.opcc.mappa.model.Timescale} and measurable
 * {@link uk.opcc.mappa.model.Expectation}s. A {@link uk.opcc.mappa.model.Response} is what one document says about it:
 * {@link uk.opcc.mappa.model.Comments} in one voice each, whose {@link uk.opcc.mappa.model.Answer}s refer to
 * recommendations by {@link uk.opcc.mappa.model.RecommendationReference}s and take a position, a
 * {@link uk.opcc.mappa.model.ComplianceStatus}. A {@link uk.opcc.mappa.model.FollowUp} holds the events
 * after the response. A {@link uk.opcc.mappa.model.Directory} says which body answered for which force on which day.
 *
 * <p>Every value is immutable, equal by value and safe to share between threads. None takes or returns null: null makes a
 * {@link java.lang.NullPointerException} that names the attribute; a missing required attribute makes an
 * {@link java.lang.IllegalStateException} from {@code build()} that names it; an invalid value makes an
 * {@link uk.opcc.mappa.model.validation.InvalidValueException} that names the attribute, what was found and what was expected. What a
 * document does not say is empty or {@code NOT_STATED}. It is never guessed.
 *
 * <p>Most values have a builder. Each of its setters has the name of the accessor that describes its attribute; a list also
 * has {@code add} methods. An attribute is required unless it is {@link java.util.Optional}, is a list or has a default.
 * Setting an attribute twice throws {@link java.lang.IllegalStateException}.
 *
 * <p>A response holds what its document states, right or wrong. A wrong date in a response is data here, and a finding of
 * the rules.
 */
@ModelStyle
@NullMarked
package uk.opcc.mappa.model;

import org.jspecify.annotations.NullMarked;
