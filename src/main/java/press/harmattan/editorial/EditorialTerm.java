package press.harmattan.editorial;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;
import press.harmattan.language.Text;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Vocabulary;
import press.harmattan.vocabulary.Wording;

/** A term as it stands in an article that is worked on. */
@Schema(description = "A section, region, tag or author by name.")
public record EditorialTerm(
        UUID id,
        @Schema(examples = "mopti") String slug,
        @Schema(examples = "موبتي") String name,
        @Schema(nullable = true, description = "Of the name; null: as the article's.") String lang,
        @Schema(nullable = true, description = "Of the name; null: as the article's.")
                Direction dir) {

    /** Terms in the language of what they stand in. */
    public static <T extends Term> List<EditorialTerm> all(
            Vocabulary<T> vocabulary, List<UUID> ids, Wording wording) {
        return ids.stream()
                .flatMap(id -> vocabulary.byId(id).stream())
                .map(term -> of(term, wording))
                .toList();
    }

    /** A term in the language of what it stands in; null for none, or one that is just going. */
    public static <T extends Term> EditorialTerm one(
            Vocabulary<T> vocabulary, UUID id, Wording wording) {
        return id == null ? null : vocabulary.byId(id).map(term -> of(term, wording)).orElse(null);
    }

    private static EditorialTerm of(Term term, Wording wording) {
        Text name = wording.name(term);
        return new EditorialTerm(
                term.id(), term.slug(), name.value(), wording.lang(name), wording.dir(name));
    }
}
