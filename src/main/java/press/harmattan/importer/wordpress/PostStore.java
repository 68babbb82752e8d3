package press.harmattan.importer.wordpress;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.change.Subject;
import press.harmattan.draft.Archive;
import press.harmattan.draft.ArchivedArticle;
import press.harmattan.draft.DraftRepository;
import press.harmattan.draft.Stage;
import press.harmattan.importer.memory.ImportedRepository.Imported;
import press.harmattan.importer.memory.StableId;
import press.harmattan.language.Slugs;
import press.harmattan.vocabulary.SlugRepository;

/** Puts posts in place, once, and again when they have changed in the file and not here. */
@ApplicationScoped
class PostStore {
    /** Unset fields stay unwritten, so that a field that articles get one day changes nothing. */
    private static final ObjectMapper JSON =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                    .build();

    private final Archive archive;
    private final DraftRepository drafts;
    private final SlugRepository slugs;

    PostStore(Archive archive, DraftRepository drafts, SlugRepository slugs) {
        this.archive = archive;
        this.drafts = drafts;
        this.slugs = slugs;
    }

    /** What became of a post. */
    enum Outcome {
        created,
        updated,
        unchanged,
        /** It has become here what it is in the file, for instance when a tag was merged. */
        alike,
        /** It was edited here since it was imported, and left alone. */
        kept
    }

    /**
     * What putting a post in place would come to.
     *
     * @param known what the last import left, null for nothing
     */
    Outcome outcome(Post post, Imported known) {
        if (known == null) {
            return Outcome.created;
        }
        if (known.checksum().equals(post.checksum())) {
            return Outcome.unchanged;
        }
        ArchivedArticle here = drafts.archived(known.subjectId()).orElse(null);
        if (here == null) {
            return Outcome.kept;
        }
        if (isAsLeft(here, known.detail().left())) {
            return Outcome.updated;
        }
        return PostArticle.next(here, post).equals(here) ? Outcome.alike : Outcome.kept;
    }

    /** The version of a post that it was translated from, if it is here. */
    Optional<UUID> source(Post post) {
        return post.source()
                .filter(lang -> !lang.equals(post.lang()))
                .flatMap(lang -> drafts.version(post.story(), lang));
    }

    /**
     * Puts a new post in place, or leaves what has its id: a newsroom can be brought in as NDJSON
     * first, without what was known of its imports.
     *
     * @return what it left
     */
    String create(Post post) {
        ArchivedArticle here = drafts.archived(post.id()).orElse(null);
        ArchivedArticle article = here == null ? first(post) : here;
        put(article);
        return left(article);
    }

    /**
     * Changes the article that an earlier run made.
     *
     * @return what it left
     */
    String update(Post post, Imported known) {
        ArchivedArticle article =
                PostArticle.next(drafts.archived(known.subjectId()).orElseThrow(), post);
        put(article);
        return left(article);
    }

    /** What is done is let go of: every question looks for changes in all that is held. */
    private void put(ArchivedArticle article) {
        archive.put(article);
        drafts.flush();
        drafts.getEntityManager().clear();
    }

    private ArchivedArticle first(Post post) {
        String slug = free(post);
        boolean alone = drafts.version(post.story(), post.lang()).isEmpty();
        return PostArticle.first(
                post,
                alone ? post.story() : post.id(),
                source(post).filter(any -> alone).orElse(null),
                slug);
    }

    /** After a few tries the post's own number tells it from the others that are called so. */
    private String free(Post post) {
        String slug = post.slug();
        for (int n = 2; n < 10 && isTaken(slug, post.id()); n++) {
            slug = Slugs.numbered(post.slug(), n);
        }
        if (isTaken(slug, post.id())) {
            slug = Slugs.from(post.slug() + " " + post.item().id()).orElseThrow();
        }
        return isTaken(slug, post.id()) ? "post-" + StableId.checksum(post.id()) : slug;
    }

    private boolean isTaken(String slug, UUID id) {
        Optional<UUID> holder = drafts.bySlug(slug).or(() -> slugs.holder(Subject.article, slug));
        return holder.isPresent() && !holder.get().equals(id);
    }

    /** A scheduled article that was published when its time came was edited by nobody. */
    private static boolean isAsLeft(ArchivedArticle here, String left) {
        boolean onTime = here.stage() == Stage.published && here.revisions().size() == 1;
        return left(here, here.stage(), here.revisions().size()).equals(left)
                || onTime && left(here, Stage.scheduled, 0).equals(left);
    }

    private static String left(ArchivedArticle article) {
        return left(article, article.stage(), article.revisions().size());
    }

    private static String left(ArchivedArticle article, Stage stage, int revisions) {
        try {
            return StableId.checksum(
                    article.slug(),
                    stage,
                    revisions,
                    JSON.writeValueAsString(article.content()),
                    article.body());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
