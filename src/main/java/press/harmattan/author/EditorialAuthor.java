package press.harmattan.author;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import press.harmattan.concurrency.Created;
import press.harmattan.concurrency.Versioned;
import press.harmattan.image.Image;
import press.harmattan.language.Texts;
import press.harmattan.taxonomy.Proposal;
import press.harmattan.taxonomy.TermInput;
import press.harmattan.taxonomy.Told;
import press.harmattan.taxonomy.Usage;

/** An author, as the newsroom keeps it. */
@Schema(description = "An author, as the newsroom keeps it.")
public record EditorialAuthor(
        UUID id,
        @Schema(description = "Rises with every change.", examples = "3") int version,
        @Schema(examples = "sample-author") String slug,
        @Schema(description = "Slugs that led to it before, and still do.")
                List<String> formerSlugs,
        @Schema(description = "Its name by language.") Texts names,
        @Schema(description = "What else it is called, in any script.") List<String> aliases,
        @Schema(description = "What the author does, by language.") Texts roles,
        @Schema(description = "Who the author is, by language, as HTML.") Texts bios,
        @Schema(nullable = true, description = "A picture of the author.") Image portrait,
        @JsonProperty("links") @Schema(description = "Where else the author is to be found.")
                List<ProfileLink> profiles,
        @Schema(description = "Whether the name is not the author's own.") boolean pseudonym,
        Usage usage,
        @JsonIgnore @Schema(hidden = true) String location)
        implements Versioned, Created {

    static EditorialAuthor of(AuthorTerm term, Told told) {
        return new EditorialAuthor(
                term.id(),
                told.version(),
                term.slug(),
                term.formerSlugs(),
                term.names(),
                term.aliases(),
                term.roles(),
                term.bios(),
                term.portrait(),
                term.links(),
                term.pseudonym(),
                told.usage(),
                told.location());
    }

    /** What an author shall be. */
    @Schema(name = "AuthorInput", description = "What an author shall be.")
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
                            examples = "sample-author")
                    String slug,
            @Schema(nullable = true, description = "What the author does, by language.")
                    Map<String, String> roles,
            @Schema(nullable = true, description = "Who the author is, by language, as HTML.")
                    Map<String, String> bios,
            @Schema(nullable = true, description = "A picture of the author.") Image portrait,
            @Size(max = 50)
                    @Schema(nullable = true, description = "Where else the author is to be found.")
                    List<ProfileLink> links,
            @Schema(
                            nullable = true,
                            description = "Whether the name is not the author's own. Null: no.")
                    Boolean pseudonym)
            implements TermInput<AuthorTerm> {

        @Override
        public AuthorTerm term(Proposal<AuthorTerm> proposal) {
            AuthorTerm before = proposal.before();
            return new AuthorTerm(
                    proposal.id(),
                    proposal.slug(),
                    proposal.formerSlugs(),
                    proposal.names(),
                    proposal.aliases(),
                    proposal.lines("/roles", roles, before == null ? Texts.NONE : before.roles()),
                    proposal.texts(
                            "/bios",
                            bios,
                            before == null ? Texts.NONE : before.bios(),
                            (at, html) -> Profile.bio(proposal, at, html)),
                    Profile.portrait(proposal, portrait),
                    Profile.links(proposal, links),
                    Boolean.TRUE.equals(pseudonym));
        }
    }
}
