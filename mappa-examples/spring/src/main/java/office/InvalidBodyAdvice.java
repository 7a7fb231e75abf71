package office;

import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import uk.opcc.mappa.model.json.format.InvalidDocumentException;
import uk.opcc.mappa.model.json.format.Problem;
import uk.opcc.mappa.model.json.format.ProblemCode;

/** Answers a refused body with problem details (RFC 9457), which list every problem with its place. */
@RestControllerAdvice
class InvalidBodyAdvice {

    /** One problem as the client gets it. */
    record BodyProblem(String pointer, int line, int column, String code, String message) {

        static BodyProblem of(Problem problem) {
            return new BodyProblem(
                    problem.pointer(),
                    problem.line(),
                    problem.column(),
                    problem.code().toString(),
                    problem.message());
        }
    }

    /** The body could not be converted: it is an invalid document, or no JSON at all. */
    @ExceptionHandler
    ProblemDetail unreadable(HttpMessageNotReadableException unreadable) {
        for (Throwable cause = unreadable; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidDocumentException invalid) {
                return invalid(invalid);
            }
        }
        int line = 0;
        int column = 0;
        if (unreadable.getCause() instanceof JacksonException malformed && malformed.getLocation() != null) {
            line = malformed.getLocation().getLineNr();
            column = malformed.getLocation().getColumnNr();
        }
        String message = "found text that is not JSON, expected a response as a JSON object";
        return badRequest(List.of(new Problem("", line, column, ProblemCode.MALFORMED_JSON, message)));
    }

    /** The document has problems, at least one. */
    @ExceptionHandler
    ProblemDetail invalid(InvalidDocumentException invalid) {
        return badRequest(invalid.problems());
    }

    /** The document is valid, and this service cannot assess it. */
    @ExceptionHandler
    ProblemDetail refused(ResponseStatusException refused) {
        return refused.getBody();
    }

    private static ProblemDetail badRequest(List<Problem> problems) {
        ProblemDetail detail = ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, "The document is invalid.");
        detail.setProperty("problems", problems.stream().map(BodyProblem::of).toList());
        return detail;
    }
}
