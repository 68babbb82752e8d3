package press.harmattan.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import press.harmattan.change.ChangeWatch;
import press.harmattan.change.Kind;
import press.harmattan.draft.Archive;
import press.harmattan.importer.report.Reason;
import press.harmattan.importer.report.Report;

/**
 * Reads a newsroom that was written as newline-delimited JSON. A second run changes nothing; a run
 * that was cut off is finished by another.
 */
@ApplicationScoped
@Unremovable
public class NdjsonImport {
    private static final int BATCH = 100;
    private static final String NO_LINE = "is no line of an export";

    private final NdjsonTerms terms;
    private final NdjsonArticles articles;
    private final NdjsonComments comments;
    private final ChangeWatch watch;

    NdjsonImport(
            NdjsonTerms terms,
            NdjsonArticles articles,
            NdjsonComments comments,
            ChangeWatch watch) {
        this.terms = terms;
        this.articles = articles;
        this.comments = comments;
        this.watch = watch;
    }

    private record Numbered(long number, NdjsonLine line) {}

    /** What one run holds on to: as much as there are terms. */
    private record Run(NdjsonTerms.Slugs slugs, Report report, boolean write) {}

    /**
     * Takes everything in; a line that cannot be taken in is reported and does not stop the rest.
     *
     * @param dryRun whether it is only told what would happen
     * @throws IOException when the stream cannot be read or is not UTF-8
     */
    public void run(InputStream in, Report report, boolean dryRun) throws IOException {
        Run run = new Run(terms.slugs(), report, !dryRun);
        var decoder =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT);
        BufferedReader lines = new BufferedReader(new InputStreamReader(in, decoder));
        List<Numbered> batch = new ArrayList<>();
        long number = 0;
        for (String text = line(lines, number); text != null; text = line(lines, number)) {
            long here = ++number;
            parse(text, here, report).ifPresent(line -> batch.add(new Numbered(here, line)));
            if (batch.size() >= BATCH) {
                put(batch, run);
            }
        }
        put(batch, run);
        watch.catchUp();
    }

    private static String line(BufferedReader lines, long before) throws IOException {
        try {
            return lines.readLine();
        } catch (CharacterCodingException broken) {
            // Without its cause, which says nothing that anybody could use.
            throw new IOException("what follows line " + before + " is not UTF-8");
        }
    }

    private static Optional<NdjsonLine> parse(String text, long number, Report report) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            NdjsonLine line = NdjsonFormat.JSON.readValue(text, NdjsonLine.class);
            if (line == null) {
                report.skipped("line", number, NO_LINE);
            }
            return Optional.ofNullable(line);
        } catch (JsonProcessingException malformed) {
            report.skipped("line", number, reason(malformed));
            return Optional.empty();
        }
    }

    /** In words; the parser's own name classes. */
    private static String reason(JsonProcessingException malformed) {
        if (malformed instanceof JsonMappingException mapping && !mapping.getPath().isEmpty()) {
            String member =
                    mapping.getPath().stream()
                            .map(JsonMappingException.Reference::getFieldName)
                            .filter(Objects::nonNull)
                            .collect(Collectors.joining("."));
            return "\"" + member + "\" is not what it has to be";
        }
        return malformed instanceof JsonMappingException ? NO_LINE : "is not JSON";
    }

    /**
     * One transaction a batch; when it fails, each line by itself, so that the rest of it is kept.
     */
    private void put(List<Numbered> batch, Run run) {
        try {
            List<Archive.Outcome> outcomes =
                    QuarkusTransaction.requiringNew()
                            .call(() -> batch.stream().map(one -> put(one.line, run)).toList());
            for (int i = 0; i < outcomes.size(); i++) {
                tell(outcomes.get(i), batch.get(i).line, run.report);
            }
        } catch (RuntimeException oneIsBroken) {
            batch.forEach(one -> putAlone(one, run));
        }
        batch.clear();
    }

    private void putAlone(Numbered one, Run run) {
        try {
            tell(
                    QuarkusTransaction.requiringNew().call(() -> put(one.line, run)),
                    one.line,
                    run.report);
        } catch (BrokenLine | PersistenceException broken) {
            run.report.skipped(one.line.sort(), one.number, Reason.of(broken));
        } catch (NullPointerException | IllegalArgumentException incomplete) {
            run.report.skipped(one.line.sort(), one.number, "something is missing in it");
        }
    }

    private Archive.Outcome put(NdjsonLine line, Run run) {
        if (line instanceof NdjsonLine.OfComment comment) {
            return comments.put(comment, run.write);
        }
        if (!(line instanceof NdjsonLine.OfArticle article)) {
            return terms.put(line, run.slugs, run.write)
                    .map(
                            kind ->
                                    kind == Kind.created
                                            ? Archive.Outcome.created
                                            : Archive.Outcome.updated)
                    .orElse(Archive.Outcome.unchanged);
        }
        Archive.Outcome outcome = articles.put(article, run.slugs, run.write);
        if (outcome == Archive.Outcome.diverged) {
            throw new BrokenLine("\"" + line.slug() + "\" was published here in another way since");
        }
        return outcome;
    }

    private static void tell(Archive.Outcome outcome, NdjsonLine line, Report report) {
        switch (outcome) {
            case created -> report.created(line.sort());
            case updated -> report.updated(line.sort());
            default -> report.unchanged(line.sort());
        }
    }
}
