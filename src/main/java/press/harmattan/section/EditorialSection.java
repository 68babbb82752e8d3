package press.harmattan.section;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
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

/** A section, as the newsroom keeps it. */
@Schema(description = "A section, as the newsroom keeps it.")
public record EditorialSection(
        UUID id,
        @Schema(description = "Rises with every change.", examples = "3") int version,
        @Schema(examples = "economy") String slug,
        @Schema(description = "Slugs that led to it before, and still do.")
                List<String> formerSlugs,
        @Schema(description = "Its name by language.") Texts names,
        @Schema(description = "What else it is called, in any script.") List<String> aliases,
        @Schema(nullable = true, description = "The slug of the section right above it.")
                String parent,
        @Schema(description = "Where it stands: sections are listed by it.", examples = "1")
                int position,
        Usage usage,
        @JsonIgnore @Schema(hidden = true) String location)
        implements Versioned, Created {

    static EditorialSection of(SectionTerm term, Told told) {
        return new EditorialSection(
                term.id(),
                told.version(),
                term.slug(),
                term.formerSlugs(),
                term.names(),
                term.aliases(),
                told.parent(),
                term.position(),
                told.usage(),
                told.location());
    }

    /** What a section shall be. */
    @Schema(name = "SectionInput", description = "What a section shall be.")
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
                            examples = "economy")
                    String slug,
            @Schema(
                            nullable = true,
                            description =
                                    "The section to stand right below: its slug or id. Null: at the"
                                            + " top.",
                            examples = "economy")
                    String parent,
            @Schema(
                            nullable = true,
                            description =
                                    "Where it stands: the smallest is first. Null: where it is; for a"
                                            + " new one, last.")
                    @Min(0)
                    @Max(LAST)
                    Integer position)
            implements TermInput<SectionTerm> {

        private static final int LAST = 1_000_000;

        @Override
        public SectionTerm term(Proposal<SectionTerm> proposal) {
            return new SectionTerm(
                    proposal.id(),
                    proposal.slug(),
                    proposal.formerSlugs(),
                    proposal.names(),
                    proposal.aliases(),
                    proposal.parentId(),
                    position == null ? place(proposal) : position);
        }

        /** Whoever reads it may send it back, so it is no further than what may be sent. */
        private static int place(Proposal<SectionTerm> proposal) {
            if (proposal.before() != null) {
                return proposal.before().position();
            }
            int last =
                    proposal.all().all().stream().mapToInt(SectionTerm::position).max().orElse(0);
            return Math.min(last, LAST - 1) + 1;
        }
    }
}
