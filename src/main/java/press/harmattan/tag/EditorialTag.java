package press.harmattan.tag;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.concurrency.Created;
import press.harmattan.concurrency.Versioned;
import press.harmattan.language.Texts;
import press.harmattan.taxonomy.Proposal;
import press.harmattan.taxonomy.TermInput;
import press.harmattan.taxonomy.Told;
import press.harmattan.taxonomy.Usage;

/** A tag, as the newsroom keeps it. */
@Schema(description = "A tag, as the newsroom keeps it.")
public record EditorialTag(
        UUID id,
        @Schema(description = "Rises with every change.", examples = "3") int version,
        @Schema(examples = "harvest") String slug,
        @Schema(description = "Slugs that led to it before, and still do.")
                List<String> formerSlugs,
        @Schema(description = "Its name by language.") Texts names,
        @Schema(description = "What else it is called, in any script.") List<String> aliases,
        TagKind kind,
        @Schema(
                        nullable = true,
                        description = "The IPTC Media Topic that means the same.",
                        examples = "http://cv.iptc.org/newscodes/mediatopic/20000210")
                String mediaTopic,
        Usage usage,
        @JsonIgnore @Schema(hidden = true) String location)
        implements Versioned, Created {

    static EditorialTag of(TagTerm term, Told told) {
        return new EditorialTag(
                term.id(),
                told.version(),
                term.slug(),
                term.formerSlugs(),
                term.names(),
                term.aliases(),
                term.kind(),
                term.mediaTopic(),
                told.usage(),
                told.location());
    }

    /** What a tag shall be. */
    @Schema(name = "TagInput", description = "What a tag shall be.")
    public record Input(
            @NotNull
                    @Size(max = 50)
                    @Schema(
                            description =
                                    "Its name in each language of the newsroom that it has one in;"
                                            + " at least one.",
                            examples = "{\"ar\":\"الحصاد\",\"fr\":\"Récolte\"}")
                    Map<String, String> names,
            @Size(max = 500) @Schema(nullable = true, description = "What else it is called.")
                    List<String> aliases,
            @Schema(
                            nullable = true,
                            description =
                                    "What stands in URLs. Null: the one that it has; for a new one, made"
                                            + " from its name.",
                            examples = "harvest")
                    String slug,
            @NotNull TagKind kind,
            @Pattern(regexp = "http://cv\\.iptc\\.org/newscodes/mediatopic/[0-9]{8}")
                    @Schema(
                            nullable = true,
                            description = "The IPTC Media Topic that means the same.",
                            examples = "http://cv.iptc.org/newscodes/mediatopic/20000210")
                    String mediaTopic)
            implements TermInput<TagTerm> {

        @Override
        public TagTerm term(Proposal<TagTerm> proposal) {
            return new TagTerm(
                    proposal.id(),
                    proposal.slug(),
                    proposal.formerSlugs(),
                    proposal.names(),
                    proposal.aliases(),
                    kind,
                    mediaTopic);
        }
    }
}
