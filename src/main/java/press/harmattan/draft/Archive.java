package press.harmattan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import press.harmattan.change.Subject;
import press.harmattan.published.FormerUrlRepository;
import press.harmattan.published.Publication;
import press.harmattan.published.PublishedRepository.Published;
import press.harmattan.published.RevisionKind;
import press.harmattan.vocabulary.SlugRepository;

/** Puts whole articles with their history in place. */
@ApplicationScoped
public class Archive {
    private final DraftRepository drafts;
    private final Publication publication;
    private final SlugRepository slugs;
    private final FormerUrlRepository formerUrls;

    Archive(
            DraftRepository drafts,
            Publication publication,
            SlugRepository slugs,
            FormerUrlRepository formerUrls) {
        this.drafts = drafts;
        this.publication = publication;
        this.slugs = slugs;
        this.formerUrls = formerUrls;
    }

    /** What putting an article in place came to. */
    public enum Outcome {
        created,
        updated,
        unchanged,
        /** What is here was published in another way; nothing was changed. */
        diverged
    }

    /** What putting an article in place would come to. */
    public Outcome outcome(ArchivedArticle archived) {
        return outcome(drafts.archived(archived.id()).orElse(null), archived);
    }

    /**
     * Puts an article in place as the archive has it: its revisions beyond those that are here are
     * published in their order, and the working copy becomes the archive's.
     */
    @Transactional
    public Outcome put(ArchivedArticle archived) {
        ArchivedArticle here = drafts.archived(archived.id()).orElse(null);
        Outcome outcome = outcome(here, archived);
        if (outcome == Outcome.created) {
            WorkingCopy copy = new WorkingCopy();
            copy.restore(archived);
            drafts.persistAndFlush(copy);
            publish(archived, List.of());
            keepUnpublished(copy, archived);
        } else if (outcome == Outcome.updated) {
            WorkingCopy copy = drafts.workingCopy(archived.id());
            int before = copy.told().version();
            copy.restore(archived);
            drafts.flush();
            boolean isSaved = copy.told().version() != before;
            publish(archived, here.revisions());
            if (isSaved) {
                keepUnpublished(copy, archived);
            }
        }
        return outcome;
    }

    /** What was never published is in no revision: whoever edits it must be able to go back. */
    private void keepUnpublished(WorkingCopy copy, ArchivedArticle archived) {
        int published = archived.revisions().size();
        boolean isPublished =
                published > 0
                        && archived.revisions().get(published - 1).body().equals(archived.body())
                        && archived.revisions()
                                .get(published - 1)
                                .content()
                                .equals(archived.content());
        if (!isPublished) {
            drafts.keep(new DraftRevision(copy.told(), Desk.PROGRAM));
        }
    }

    private static Outcome outcome(ArchivedArticle here, ArchivedArticle archived) {
        if (here == null) {
            return Outcome.created;
        }
        if (here.equals(archived)) {
            return Outcome.unchanged;
        }
        return startsWith(archived.revisions(), here.revisions())
                ? Outcome.updated
                : Outcome.diverged;
    }

    private void publish(ArchivedArticle archived, List<Published> done) {
        archived.revisions().stream()
                .skip(done.size())
                .forEach(
                        revision -> {
                            if (revision.kind() == RevisionKind.retraction) {
                                publication.retract(archived.edition(revision));
                            } else {
                                publication.publish(archived.edition(revision));
                            }
                        });
        if (archived.stage() != Stage.published) {
            publication.unpublish(archived.id());
        }
        drafts.flush();
        archived.formerSlugs().forEach(slug -> slugs.keep(Subject.article, slug, archived.id()));
        archived.formerUrls().forEach(url -> formerUrls.keep(url, archived.id()));
    }

    private static boolean startsWith(List<Published> whole, List<Published> start) {
        return whole.size() >= start.size() && whole.subList(0, start.size()).equals(start);
    }
}
