package press.harmattan.importer;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import press.harmattan.author.AuthorRepository;
import press.harmattan.draft.DraftRepository;
import press.harmattan.region.RegionRepository;
import press.harmattan.region.RegionTerm;
import press.harmattan.section.SectionRepository;
import press.harmattan.section.SectionTerm;
import press.harmattan.tag.TagRepository;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/**
 * Writes the whole newsroom as newline-delimited JSON, in an order in which it can be read back.
 */
@ApplicationScoped
@Unremovable
class NdjsonExport {
    private static final int BATCH = 100;

    private final SectionRepository sections;
    private final RegionRepository regions;
    private final TagRepository tags;
    private final AuthorRepository authors;
    private final DraftRepository drafts;
    private final NdjsonArticles articles;
    private final NdjsonComments comments;

    NdjsonExport(
            SectionRepository sections,
            RegionRepository regions,
            TagRepository tags,
            AuthorRepository authors,
            DraftRepository drafts,
            NdjsonArticles articles,
            NdjsonComments comments) {
        this.sections = sections;
        this.regions = regions;
        this.tags = tags;
        this.authors = authors;
        this.drafts = drafts;
        this.articles = articles;
        this.comments = comments;
    }

    /**
     * Writes everything.
     *
     * @throws IOException when it cannot be written
     */
    void run(OutputStream out) throws IOException {
        Writer lines = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            QuarkusTransaction.requiringNew().run(() -> writeTerms(lines));
            eachBatch(batch -> writeArticles(lines, batch));
            eachBatch(batch -> comments.lines(batch).forEach(line -> write(lines, line)));
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
        lines.flush();
    }

    private void eachBatch(Consumer<List<UUID>> work) {
        List<UUID> ids = ids(null);
        while (!ids.isEmpty()) {
            List<UUID> batch = ids;
            QuarkusTransaction.requiringNew().run(() -> work.accept(batch));
            ids = ids(ids.get(ids.size() - 1));
        }
    }

    private List<UUID> ids(UUID behind) {
        return QuarkusTransaction.requiringNew().call(() -> drafts.ids(behind, BATCH));
    }

    private void writeTerms(Writer lines) {
        Terms<SectionTerm> sectionTerms = new Terms<>(sections.all());
        Terms<RegionTerm> regionTerms = new Terms<>(regions.all());
        parentsFirst(sectionTerms).forEach(term -> write(lines, line(term, sectionTerms)));
        parentsFirst(regionTerms).forEach(term -> write(lines, line(term, regionTerms)));
        tags.all().stream()
                .sorted(Comparator.comparing(Term::id))
                .forEach(
                        tag ->
                                write(
                                        lines,
                                        new NdjsonLine.OfTag(
                                                tag.id(),
                                                tag.slug(),
                                                tag.names(),
                                                tag.aliases(),
                                                tag.formerSlugs(),
                                                tag.kind(),
                                                tag.mediaTopic())));
        authors.all().stream()
                .sorted(Comparator.comparing(Term::id))
                .forEach(
                        author ->
                                write(
                                        lines,
                                        new NdjsonLine.OfAuthor(
                                                author.id(),
                                                author.slug(),
                                                author.names(),
                                                author.aliases(),
                                                author.formerSlugs(),
                                                author.roles(),
                                                author.bios(),
                                                author.portrait(),
                                                author.links(),
                                                author.pseudonym())));
    }

    private static NdjsonLine line(SectionTerm term, Terms<SectionTerm> all) {
        return new NdjsonLine.OfSection(
                term.id(),
                term.slug(),
                term.names(),
                term.aliases(),
                term.formerSlugs(),
                parent(term, all),
                term.position());
    }

    private static NdjsonLine line(RegionTerm term, Terms<RegionTerm> all) {
        return new NdjsonLine.OfRegion(
                term.id(),
                term.slug(),
                term.names(),
                term.aliases(),
                term.formerSlugs(),
                parent(term, all),
                term.code(),
                term.wikidata(),
                term.latitude(),
                term.longitude());
    }

    private static <T extends Term> String parent(T term, Terms<T> all) {
        return term.parentId() == null ? null : all.byId(term.parentId()).orElseThrow().slug();
    }

    private static <T extends Term> List<T> parentsFirst(Terms<T> terms) {
        return terms.all().stream()
                .sorted(
                        Comparator.comparing((T term) -> terms.path(term).size())
                                .thenComparing(Term::id))
                .toList();
    }

    private void writeArticles(Writer lines, List<UUID> ids) {
        for (UUID id : ids) {
            write(lines, articles.line(drafts.archived(id).orElseThrow()));
        }
    }

    private static void write(Writer lines, NdjsonLine line) {
        try {
            lines.write(NdjsonFormat.JSON.writerFor(NdjsonLine.class).writeValueAsString(line));
            lines.write('\n');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
