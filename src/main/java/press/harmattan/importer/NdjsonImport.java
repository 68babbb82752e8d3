package press.harmattan.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.arc.Unremovable;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import press.harmattan.change.ChangeWatch;
import press.harmattan.change.Kind;
import press.harmattan.draft.Archive;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.report.Report;
import press.harmattan.importer.run.Attempts;
import press.harmattan.importer.run.Unfit;

/**
 * Reads a newsroom that was written as newline-delimited JSON. A second run changes nothing; a run
 * that was cut off is finished by another.
 */
@ApplicationScoped
@Unremovable
public class NdjsonImport {
    private static final int MOST_LINES = 100;
    private static final int MOST_CHARACTERS = 4 << 20;
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

    private record Done(Archive.Outcome outcome, List<String> losses) {}

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
        NdjsonLines lines = new NdjsonLines(in);
        List<Numbered> batch = new ArrayList<>();
        long characters = 0;
        for (NdjsonLines.Numbered next = lines.next(); next != null; next = lines.next()) {
            try {
                long number = next.number();
                parse(next.text()).ifPresent(line -> batch.add(new Numbered(number, line)));
                characters += next.text().length();
            } catch (Unfit broken) {
                report.skipped("line", next.number(), broken.getMessage());
            }
            if (batch.size() == MOST_LINES || characters > MOST_CHARACTERS) {
                put(batch, run);
                characters = 0;
            }
        }
        put(batch, run);
        watch.catchUp();
    }

    private static Optional<NdjsonLine> parse(String text) {
        if (text == null) {
            throw new Unfit("is longer than " + NdjsonLines.LONGEST + " characters");
        }
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            NdjsonLine line = NdjsonFormat.JSON.readValue(text, NdjsonLine.class);
            if (line == null) {
                throw new Unfit(NO_LINE);
            }
            return Optional.of(line);
        } catch (JsonProcessingException malformed) {
            throw new Unfit(reason(malformed));
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
            List<Done> done =
                    Attempts.at(() -> batch.stream().map(one -> put(one.line, run)).toList());
            for (int i = 0; i < done.size(); i++) {
                tell(done.get(i), batch.get(i), run.report);
            }
        } catch (Unfit oneIsBroken) {
            batch.forEach(one -> putAlone(one, run));
        }
        batch.clear();
    }

    private void putAlone(Numbered one, Run run) {
        try {
            tell(Attempts.at(() -> put(one.line, run)), one, run.report);
        } catch (Unfit broken) {
            run.report.skipped(one.line.sort(), one.number, broken.getMessage());
        }
    }

    private Done put(NdjsonLine line, Run run) {
        NdjsonTexts texts = new NdjsonTexts();
        try {
            Archive.Outcome outcome = putWhole(line, texts, run);
            return new Done(outcome, texts.losses());
        } catch (NullPointerException | IllegalArgumentException incomplete) {
            throw new Unfit("something is missing in it");
        }
    }

    private Archive.Outcome putWhole(NdjsonLine line, NdjsonTexts texts, Run run) {
        if (line instanceof NdjsonLine.OfComment comment) {
            return comments.put(comment, texts, run.write);
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
        Archive.Outcome outcome = articles.put(article, run.slugs, texts, run.write);
        if (outcome == Archive.Outcome.diverged) {
            throw new Unfit("\"" + line.slug() + "\" was published here in another way since");
        }
        return outcome;
    }

    private static void tell(Done done, Numbered one, Report report) {
        String kind = one.line.sort();
        switch (done.outcome) {
            case created -> report.created(kind);
            case updated -> report.updated(kind);
            default -> {
                report.unchanged(kind);
                return;
            }
        }
        done.losses.stream()
                .map(loss -> new Finding(Finding.What.warning, one.number, kind, loss))
                .forEach(report::tell);
    }
}
