package press.harmattan.importer.wordpress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.author.AuthorRepository;
import press.harmattan.author.AuthorTerm;
import press.harmattan.author.Authors;
import press.harmattan.change.ChangeWatch;
import press.harmattan.importer.post.PostHtml;
import press.harmattan.importer.report.Finding;
import press.harmattan.importer.wxr.WxrThing;
import press.harmattan.language.InputText;
import press.harmattan.language.Slugs;
import press.harmattan.language.Texts;

/** A site's authors become bylines: their names, never their logins' addresses. */
@ApplicationScoped
class AuthorImport {
    private static final Instant MADE = Instant.parse("2000-01-01T00:00:00Z");

    private final Authors authors;
    private final AuthorRepository table;
    private final ImportedRepository imported;
    private final ChangeWatch watch;

    AuthorImport(
            Authors authors,
            AuthorRepository table,
            ImportedRepository imported,
            ChangeWatch watch) {
        this.authors = authors;
        this.table = table;
        this.imported = imported;
        this.watch = watch;
    }

    /** Everybody in the header. */
    void run(TermImport.Run run, SiteTerms site) {
        run.header()
                .authors()
                .values()
                .forEach(author -> site.author(author.login(), put(run, author)));
    }

    /** The author of an item, made from the login when the header does not know it. */
    UUID of(TermImport.Run run, SiteTerms site, String login, long line) {
        return site.author(login)
                .orElseGet(
                        () -> {
                            UUID id = put(run, new WxrThing.Author(line, 0, login, "", "", ""));
                            run.report()
                                    .tell(
                                            new Finding(
                                                    Finding.What.warning,
                                                    line,
                                                    "author",
                                                    "an author is not in the file's header and has"
                                                            + " the login for a name"));
                            site.author(login, id);
                            return id;
                        });
    }

    private UUID put(TermImport.Run run, WxrThing.Author author) {
        String source = run.header().source();
        UUID there = imported.subject(source, "author", author.login()).orElse(null);
        if (there != null) {
            run.report().unchanged("author");
            return there;
        }
        String name = name(author);
        UUID id = StableId.of(MADE, source + " author " + author.login());
        if (!run.dry()) {
            AuthorTerm term =
                    new AuthorTerm(
                            id,
                            free(Slugs.from(name).orElse("author")),
                            List.of(),
                            Texts.of(run.lang(), name),
                            List.of(),
                            Texts.NONE,
                            Texts.NONE,
                            null,
                            List.of(),
                            false);
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                table.put(term);
                                imported.keep(source, "author", author.login(), id, "", null);
                            });
            watch.catchUp();
        }
        run.report().created("author");
        return id;
    }

    /** A login can be an e-mail address, which is nobody's business. */
    private static String name(WxrThing.Author author) {
        String shown = InputText.cleanLine(PostHtml.text(author.displayName())).text().strip();
        String known = shown.isEmpty() ? author.login() : shown;
        String name = known.contains("@") ? known.substring(0, known.indexOf('@')) : known;
        return name.isBlank() ? "author" : name;
    }

    private String free(String slug) {
        String free = slug;
        for (int n = 2; authors.terms().bySlug(free).isPresent(); n++) {
            free = Slugs.numbered(slug, n);
        }
        return free;
    }
}
