package press.harmattan.importer.wordpress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import press.harmattan.change.Subject;
import press.harmattan.draft.Archive;
import press.harmattan.draft.ArchivedArticle;
import press.harmattan.draft.DraftRepository;
import press.harmattan.draft.Stage;
import press.harmattan.importer.wordpress.ImportedRepository.Imported;
import press.harmattan.importer.wordpress.ImportedThing.Detail;
import press.harmattan.language.Slugs;
import press.harmattan.published.PublishedRepository.Published;
import press.harmattan.published.RevisionKind;
import press.harmattan.vocabulary.SlugRepository;

/** Puts posts in place, once, and again when they have changed in the file and not here. */
@ApplicationScoped
class PostStore {
    private final Archive archive;
    private final DraftRepository drafts;
    private final SlugRepository slugs;
    private final ImportedRepository imported;

    PostStore(
            Archive archive,
            DraftRepository drafts,
            SlugRepository slugs,
            ImportedRepository imported) {
        this.archive = archive;
        this.drafts = drafts;
        this.slugs = slugs;
        this.imported = imported;
    }

    /** What became of a post. */
    enum Outcome {
        created,
        updated,
        unchanged,
        /** It was edited here since it was imported, and left alone. */
        kept
    }

    /**
     * Puts one post in place, within the caller's transaction.
     *
     * @param known what the last import left, null for nothing
     * @param translationOf the article that it was translated from, or null
     */
    Outcome put(String source, Post post, Imported known, UUID translationOf) {
        Outcome outcome = outcome(post, known);
        if (outcome == Outcome.unchanged || outcome == Outcome.kept) {
            return outcome;
        }
        ArchivedArticle article =
                outcome == Outcome.created
                        ? first(source, post.article(), translationOf)
                        : next(drafts.archived(known.subjectId()).orElseThrow(), post.article());
        archive.put(article);
        imported.keep(
                source,
                "article",
                post.externalId(),
                article.id(),
                post.checksum(),
                new Detail(null, null, null, null, state(article)));
        return outcome;
    }

    /** What putting it in place would come to. */
    Outcome outcome(Post post, Imported known) {
        if (known == null) {
            return Outcome.created;
        }
        if (known.checksum().equals(post.checksum())) {
            return Outcome.unchanged;
        }
        return drafts.archived(known.subjectId())
                .filter(here -> state(here).equals(known.detail().state()))
                .map(here -> Outcome.updated)
                .orElse(Outcome.kept);
    }

    private ArchivedArticle first(String source, ArchivedArticle made, UUID translationOf) {
        String slug = free(made.slug(), made.id());
        UUID other = drafts.version(made.story(), made.lang()).orElse(made.id());
        UUID story =
                other.equals(made.id())
                        ? made.story()
                        : StableId.of(made.createdAt(), source + " story of " + made.id());
        List<Published> revisions =
                made.revisions().stream().map(revision -> revision.withSlug(slug)).toList();
        return new ArchivedArticle(
                made.id(),
                story,
                made.lang(),
                translationOf,
                slug,
                made.formerSlugs(),
                made.stage(),
                made.publishAt(),
                made.createdAt(),
                made.modifiedAt(),
                made.content(),
                made.body(),
                revisions,
                made.formerUrls());
    }

    /** The same article with what is new in the file; what it is called here stays. */
    private static ArchivedArticle next(ArchivedArticle here, ArchivedArticle made) {
        List<Published> revisions = new ArrayList<>(here.revisions());
        Stage stage = made.stage();
        if (stage == Stage.published) {
            publish(revisions, here, made);
        } else if (!revisions.isEmpty()) {
            stage = Stage.unpublished;
        }
        return new ArchivedArticle(
                here.id(),
                here.story(),
                here.lang(),
                here.translationOf(),
                here.slug(),
                union(here.formerSlugs(), made.formerSlugs(), here.slug()),
                stage,
                stage == Stage.scheduled ? made.publishAt() : null,
                here.createdAt(),
                made.modifiedAt(),
                made.content(),
                made.body(),
                revisions,
                union(here.formerUrls(), made.formerUrls(), null));
    }

    private static void publish(
            List<Published> revisions, ArchivedArticle here, ArchivedArticle made) {
        if (revisions.isEmpty()) {
            revisions.add(made.revisions().get(0).withSlug(here.slug()));
            return;
        }
        Published last = revisions.get(revisions.size() - 1);
        boolean same = last.content().equals(made.content()) && last.body().equals(made.body());
        if (same && here.stage() == Stage.published) {
            return;
        }
        Instant after = last.at().plusMillis(1);
        revisions.add(
                new Published(
                        last.revision() + 1,
                        RevisionKind.update,
                        null,
                        made.modifiedAt().isAfter(after) ? made.modifiedAt() : after,
                        here.slug(),
                        made.content(),
                        made.body()));
    }

    private String free(String slug, UUID id) {
        String free = slug;
        for (int n = 2; isTaken(free, id); n++) {
            free = Slugs.numbered(slug, n);
        }
        return free;
    }

    private boolean isTaken(String slug, UUID id) {
        Optional<UUID> holder = drafts.bySlug(slug).or(() -> slugs.holder(Subject.article, slug));
        return holder.isPresent() && !holder.get().equals(id);
    }

    private static List<String> union(List<String> some, List<String> more, String without) {
        TreeSet<String> all = new TreeSet<>(some);
        all.addAll(more);
        all.remove(without == null ? "" : without);
        return List.copyOf(all);
    }

    private static String state(ArchivedArticle article) {
        return StableId.checksum(
                article.stage()
                        + " "
                        + article.revisions().size()
                        + " "
                        + article.content()
                        + " "
                        + article.body());
    }
}
