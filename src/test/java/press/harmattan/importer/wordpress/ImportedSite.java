package press.harmattan.importer.wordpress;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import press.harmattan.change.ChangeWatch;
import press.harmattan.draft.Archive;
import press.harmattan.draft.ArchivedArticle;
import press.harmattan.draft.DraftRepository;
import press.harmattan.given.Given;
import press.harmattan.importer.report.Progress;
import press.harmattan.importer.report.Report;
import press.harmattan.importer.run.ImportFile;
import press.harmattan.importer.term.TermRules;
import press.harmattan.language.Texts;
import press.harmattan.section.SectionRepository;
import press.harmattan.section.SectionTerm;
import press.harmattan.vocabulary.Terms;

/** Imports exports into an empty newsroom and looks at what no reader sees. */
@ApplicationScoped
@Unremovable
class ImportedSite {
    private final WordPressImport importer;
    private final DraftRepository drafts;
    private final Archive archive;
    private final SectionRepository sections;
    private final ChangeWatch watch;
    private final Given given;
    private final DataSource database;
    private Path directory;

    ImportedSite(
            WordPressImport importer,
            DraftRepository drafts,
            Archive archive,
            SectionRepository sections,
            ChangeWatch watch,
            Given given,
            DataSource database) {
        this.importer = importer;
        this.drafts = drafts;
        this.archive = archive;
        this.sections = sections;
        this.watch = watch;
        this.given = given;
        this.database = database;
    }

    /** Begins with nothing; files are written to the directory. */
    void nothing(Path temporary) {
        directory = temporary;
        given.nothing();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate imported");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Report imported(WxrFile file) throws IOException {
        return imported(file, TermRules.NONE, false);
    }

    Report imported(WxrFile file, String... rules) throws IOException {
        Path map = Files.createTempFile(directory, "rules", ".txt");
        Files.writeString(map, String.join("\n", rules));
        return imported(file, TermRules.read(map), false);
    }

    Report tried(WxrFile file) throws IOException {
        return imported(file, TermRules.NONE, true);
    }

    Report imported(WxrFile file, TermRules rules, boolean dryRun) throws IOException {
        return imported(file.in(directory), rules, dryRun);
    }

    Report imported(Path file) throws IOException {
        return imported(file, TermRules.NONE, false);
    }

    private Report imported(Path file, TermRules rules, boolean dryRun) throws IOException {
        Report report = new Report();
        WordPressOptions options =
                new WordPressOptions(
                        ImportFile.at(file), Optional.empty(), Optional.empty(), rules, dryRun);
        importer.run(options, report, Progress.none());
        watch.catchUp();
        return report;
    }

    /** Everything about the article that has a slug. */
    ArchivedArticle article(String slug) {
        return QuarkusTransaction.requiringNew()
                .call(() -> drafts.bySlug(slug).flatMap(drafts::archived).orElseThrow());
    }

    boolean has(String slug) {
        return QuarkusTransaction.requiringNew().call(() -> drafts.bySlug(slug).isPresent());
    }

    /** Somebody of the newsroom works on an article. */
    void edited(String slug, UnaryOperator<ArchivedArticle> edit) {
        ArchivedArticle edited = edit.apply(article(slug));
        QuarkusTransaction.requiringNew().run(() -> archive.put(edited));
        watch.catchUp();
    }

    /** Somebody of the newsroom gives a section another name and slug. */
    void renamed(String slug, String newSlug, Texts names) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            SectionTerm was =
                                    new Terms<>(sections.all()).bySlug(slug).orElseThrow();
                            sections.put(
                                    new SectionTerm(
                                            was.id(),
                                            newSlug,
                                            was.formerSlugs(),
                                            names,
                                            was.aliases(),
                                            was.parentId(),
                                            was.position()));
                        });
        watch.catchUp();
    }

    /** How many rows of the whole content there are, to see whether something was written. */
    long rows() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            var count =
                    statement.executeQuery(
                            "select (select count(*) from article) + (select count(*) from section)"
                                    + " + (select count(*) from tag) + (select count(*) from author)"
                                    + " + (select count(*) from imported)"
                                    + " + (select count(*) from former_url)"
                                    + " + (select count(*) from article_revision)"
                                    + " + (select count(*) from comment)");
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The number of the newest change that readers could hear of. */
    long changes() {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            var count = statement.executeQuery("select coalesce(max(seq), 0) from change");
            count.next();
            return count.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
