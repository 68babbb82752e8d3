package press.harmattan.importer;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import press.harmattan.author.ProfileLink;
import press.harmattan.draft.Stage;
import press.harmattan.image.Image;
import press.harmattan.language.Texts;
import press.harmattan.published.Access;
import press.harmattan.published.RevisionKind;
import press.harmattan.published.Rights;
import press.harmattan.published.Source;
import press.harmattan.tag.TagKind;

/**
 * One line of a newsroom written as newline-delimited JSON. Everything has its id; what belongs
 * together is named by slug, so that a file can be read and written by hand. Terms come before the
 * articles that have them, and a term's parent before the term.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = NdjsonLine.OfSection.class, name = "section"),
    @JsonSubTypes.Type(value = NdjsonLine.OfRegion.class, name = "region"),
    @JsonSubTypes.Type(value = NdjsonLine.OfTag.class, name = "tag"),
    @JsonSubTypes.Type(value = NdjsonLine.OfAuthor.class, name = "author"),
    @JsonSubTypes.Type(value = NdjsonLine.OfArticle.class, name = "article"),
    @JsonSubTypes.Type(value = NdjsonLine.OfComment.class, name = "comment")
})
sealed interface NdjsonLine {

    /** What sort of thing the line holds. */
    String sort();

    /** What the thing is called in messages. */
    String slug();

    record OfSection(
            UUID id,
            String slug,
            Texts names,
            List<String> aliases,
            List<String> formerSlugs,
            String parent,
            int position)
            implements NdjsonLine {
        @Override
        public String sort() {
            return "section";
        }
    }

    record OfRegion(
            UUID id,
            String slug,
            Texts names,
            List<String> aliases,
            List<String> formerSlugs,
            String parent,
            String code,
            String wikidata,
            Double latitude,
            Double longitude)
            implements NdjsonLine {
        @Override
        public String sort() {
            return "region";
        }
    }

    record OfTag(
            UUID id,
            String slug,
            Texts names,
            List<String> aliases,
            List<String> formerSlugs,
            @JsonProperty("kind") TagKind tagKind,
            String mediaTopic)
            implements NdjsonLine {
        @Override
        public String sort() {
            return "tag";
        }
    }

    record OfAuthor(
            UUID id,
            String slug,
            Texts names,
            List<String> aliases,
            List<String> formerSlugs,
            Texts roles,
            Texts bios,
            Image portrait,
            List<ProfileLink> links,
            boolean pseudonym)
            implements NdjsonLine {
        @Override
        public String sort() {
            return "author";
        }
    }

    record OfArticle(
            UUID id,
            UUID story,
            String lang,
            String slug,
            List<String> formerSlugs,
            UUID translationOf,
            Stage stage,
            Instant publishAt,
            Instant publishedAt,
            Instant createdAt,
            Instant modifiedAt,
            List<String> formerUrls,
            Fields content,
            List<Revision> revisions)
            implements NdjsonLine {
        @Override
        public String sort() {
            return "article";
        }
    }

    /** What a reader said and everybody can read. */
    record OfComment(
            UUID id,
            UUID article,
            UUID parent,
            String name,
            String text,
            String lang,
            Instant createdAt)
            implements NdjsonLine {
        @Override
        public String sort() {
            return "comment";
        }

        @Override
        public String slug() {
            return id.toString();
        }
    }

    /** An article's own fields; sections, authors, regions and tags by slug. */
    record Fields(
            String title,
            String kicker,
            String summary,
            Image image,
            String section,
            List<String> authors,
            List<String> regions,
            List<String> tags,
            List<Source> sources,
            Access access,
            Rights rights,
            String body) {}

    /** A published revision. */
    record Revision(
            int revision,
            RevisionKind kind,
            String note,
            Instant at,
            String slug,
            Fields content) {}
}
