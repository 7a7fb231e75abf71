package uk.opcc.mappa.examples;

import java.io.InputStream;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.Response;
import uk.opcc.mappa.model.json.MappaJson;
import uk.opcc.mappa.model.reference.ReferenceData;
import uk.opcc.mappa.rules.Assessor;
import uk.opcc.mappa.rules.PreparedReport;
import uk.opcc.mappa.rules.Section55;
import uk.opcc.mappa.rules.result.Assessment;

/**
 * What is asked about responses in files, however it was asked.
 *
 * @param files the files of the responses
 * @param reportFile the file of the report, or null for the one that this program holds
 * @param assessor what assesses them
 * @param format the form in which the assessments are printed
 */
record Request(List<String> files, @Nullable String reportFile, Assessor assessor, Output format) {

    /**
     * The request of a command line that gives files and nothing else. Picocli would understand it likewise, and take a hundred
     * milliseconds more to start.
     *
     * @param arguments the command line
     * @return the request; empty if there is an option in it, standard input, another command or a mistake
     */
    static Optional<Request> ofFilesOnly(String... arguments) {
        List<String> words = List.of(arguments);
        if (words.size() < 2 || !words.get(0).equals(AssessCommand.NAME)) {
            return Optional.empty();
        }
        List<String> files = words.subList(1, words.size());
        for (String file : files) {
            if (file.startsWith("-")) {
                return Optional.empty();
            }
        }
        return Optional.of(new Request(files, null, Section55.assessor(), Output.TEXT));
    }

    /** Answers with the assessments, or with every problem that prevents them; returns the exit status. */
    int answer(InputStream standardInput, PrintWriter out, PrintWriter err) {
        Inputs inputs = new Inputs(standardInput);
        Optional<InspectionReport> report = report(inputs);
        Optional<PreparedReport> prepared = report.map(Section55::prepare);
        List<Assessment> assessments = new ArrayList<>();
        for (String file : files) {
            Optional<Response> response = inputs.read(file, MappaJson.RESPONSE);
            if (prepared.isPresent() && response.isPresent()) {
                if (response.get().report().equals(prepared.get().report().id())) {
                    assessments.add(assessor.assess(prepared.get(), response.get()));
                } else {
                    inputs.add(
                            file, answersAnother(response.get(), prepared.get().report()));
                }
            }
        }
        if (report.isEmpty() || !inputs.problems().isEmpty()) {
            inputs.problems().forEach(problem -> err.print(problem + "\n"));
            return ExitStatus.UNUSABLE;
        }
        out.print(format.of(report.get(), assessments));
        return ExitStatus.of(assessments);
    }

    private Optional<InspectionReport> report(Inputs inputs) {
        return reportFile == null
                ? Optional.of(ReferenceData.twentyYearsOn())
                : inputs.read(reportFile, MappaJson.INSPECTION_REPORT);
    }

    private static String answersAnother(Response response, InspectionReport report) {
        return "/report: other-report: found a response to the report " + response.report() + ", expected one to "
                + report.id() + ", or another --report";
    }
}
