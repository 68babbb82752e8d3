package press.harmattan.given;

import io.quarkus.arc.Unremovable;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import press.harmattan.change.ChangeLog;
import press.harmattan.change.ChangeWatch;
import press.harmattan.change.FilterValues;
import press.harmattan.change.Kind;
import press.harmattan.change.Subject;
import press.harmattan.draft.Archive;
import press.harmattan.draft.ArchivedArticle;

/** The content that a case starts from; what it does not name is made up as it is needed. */
@ApplicationScoped
@Unremovable
public class Given {
    private static final Instant FIRST = Instant.parse("2026-06-01T06:00:00Z");
    private static final int BATCH = 50;

    private final CleanSlate slate;
    private final Archive archive;
    private final GivenTerms terms;
    private final Copies copies;
    private final ChangeLog log;
    private final ChangeWatch watch;
    private final Indexed indexed;
    private Random random = new Random(1);
    private int articles;

    Given(
            CleanSlate slate,
            Archive archive,
            GivenTerms terms,
            Copies copies,
            ChangeLog log,
            ChangeWatch watch,
            Indexed indexed) {
        this.slate = slate;
        this.archive = archive;
        this.terms = terms;
        this.copies = copies;
        this.log = log;
        this.watch = watch;
        this.indexed = indexed;
    }

    /** Takes everything away but what comes with the program. */
    public void nothing() {
        slate.wipe();
        random = new Random(1);
        articles = 0;
        forgetTerms();
    }

    /** An article that readers see; each is published an hour after the one before. */
    public GivenArticle published(String slug) {
        return new GivenArticle(this, slug, true);
    }

    /** An article that readers never saw. */
    public GivenArticle draft(String slug) {
        return new GivenArticle(this, slug, false);
    }

    /** Puts articles in place, many in one transaction. */
    public void save(Collection<GivenArticle> many) {
        List<ArchivedArticle> whole = many.stream().map(one -> one.archived(terms)).toList();
        for (int from = 0; from < whole.size(); from += BATCH) {
            List<ArchivedArticle> batch = whole.subList(from, Math.min(from + BATCH, whole.size()));
            QuarkusTransaction.requiringNew().run(() -> batch.forEach(archive::put));
        }
        watch.catchUp();
        indexed.upToDate();
    }

    /**
     * So many more articles like a published one, each of a story of its own and a second younger
     * than the one before; made by the database alone, for where their number matters and nothing
     * else of them.
     */
    public void copies(GivenArticle original, int howMany) {
        QuarkusTransaction.requiringNew().run(() -> copies.make(original.id(), howMany));
        watch.catchUp();
    }

    /** A section of the newsroom. */
    public GivenTerm section(String slug) {
        return new GivenTerm(this, Subject.section, slug);
    }

    /** A place beside those that come with the program. */
    public GivenTerm region(String slug) {
        return new GivenTerm(this, Subject.region, slug);
    }

    /** A tag, a topic unless said otherwise. */
    public GivenTerm tag(String slug) {
        return new GivenTerm(this, Subject.tag, slug);
    }

    /** A byline. */
    public GivenTerm author(String slug) {
        return new GivenTerm(this, Subject.author, slug);
    }

    /** A new id, at a random place among all others. */
    public synchronized UUID id() {
        long made = 0x0199_0000_0000_7000L | random.nextLong() & 0x0000_FFFF_FFFF_0FFFL;
        return new UUID(made, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 1L << 63);
    }

    synchronized Instant nextMoment() {
        return FIRST.plus(Duration.ofHours(articles++));
    }

    void save(GivenTerm term) {
        terms.save(term);
        watch.catchUp();
        indexed.upToDate();
    }

    private void forgetTerms() {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            for (Subject kind : Subject.values()) {
                                if (kind != Subject.article && kind != Subject.comment) {
                                    FilterValues none = FilterValues.below(null);
                                    log.term(kind, Kind.changed, id(), none, none);
                                }
                            }
                        });
        watch.catchUp();
    }
}
