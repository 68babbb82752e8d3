package press.harmattan.importer.wordpress;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.draft.ArchivedArticle;
import press.harmattan.draft.Stage;
import press.harmattan.published.PublishedRepository.Published;
import press.harmattan.published.RevisionKind;

/** The article that a post becomes, with what readers have seen of it. */
final class PostArticle {
    private PostArticle() {}

    /**
     * A new one.
     *
     * @param translationOf the version that it was translated from, or null
     */
    static ArchivedArticle first(Post post, UUID story, UUID translationOf, String slug) {
        List<Published> revisions =
                post.stage() == Stage.published
                        ? List.of(revision(1, post, slug, post.at()))
                        : List.of();
        return new ArchivedArticle(
                post.id(),
                story,
                post.lang(),
                translationOf,
                slug,
                List.of(),
                post.stage(),
                post.stage() == Stage.scheduled ? post.at() : null,
                post.at(),
                latest(post.at(), post.item().modified()),
                post.content(),
                post.body(),
                revisions,
                post.urls());
    }

    /** The same article with what is new in the file; where it is read stays. */
    static ArchivedArticle next(ArchivedArticle here, Post post) {
        List<Published> revisions = new ArrayList<>(here.revisions());
        Stage stage = post.stage();
        if (stage == Stage.published) {
            publish(revisions, here, post);
        } else if (!revisions.isEmpty()) {
            stage = Stage.unpublished;
        }
        return new ArchivedArticle(
                here.id(),
                here.story(),
                here.lang(),
                here.translationOf(),
                here.slug(),
                here.formerSlugs(),
                stage,
                stage == Stage.scheduled ? post.at() : null,
                here.createdAt(),
                latest(here.modifiedAt(), post.item().modified()),
                post.content(),
                post.body(),
                revisions,
                here.formerUrls());
    }

    private static void publish(List<Published> revisions, ArchivedArticle here, Post post) {
        if (revisions.isEmpty()) {
            revisions.add(revision(1, post, here.slug(), post.at()));
            return;
        }
        Published last = revisions.get(revisions.size() - 1);
        boolean same = last.content().equals(post.content()) && last.body().equals(post.body());
        if (!same || here.stage() != Stage.published) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
            Instant at = post.item().modified().filter(time -> time.isAfter(last.at())).orElse(now);
            revisions.add(revision(last.revision() + 1, post, here.slug(), at));
        }
    }

    private static Published revision(int number, Post post, String slug, Instant at) {
        RevisionKind kind = number == 1 ? RevisionKind.publication : RevisionKind.update;
        return new Published(number, kind, null, at, slug, post.content(), post.body());
    }

    private static Instant latest(Instant one, Optional<Instant> other) {
        return other.filter(time -> time.isAfter(one)).orElse(one);
    }
}
