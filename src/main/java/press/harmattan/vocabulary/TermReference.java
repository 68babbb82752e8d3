package press.harmattan.vocabulary;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.language.Direction;
import press.harmattan.language.Text;

/**
 * A term as it stands inside of something else.
 *
 * @param lang,dir of the name, null where those of the enclosing object govern it
 */
@Schema(description = "A section or region by name.")
public record TermReference(
        @Schema(examples = "mali") String slug,
        @Schema(examples = "مالي") String name,
        @Schema(nullable = true, description = "Null: as the enclosing object's.") String lang,
        @Schema(nullable = true, description = "Null: as the enclosing object's.") Direction dir) {

    /** Tells a term's name. */
    public static TermReference of(Term term, Wording wording) {
        Text name = wording.name(term);
        return new TermReference(term.slug(), name.value(), wording.lang(name), wording.dir(name));
    }
}
