package press.harmattan.region;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.validation.Valid;
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

/** A place, as the newsroom keeps it. */
@Schema(description = "A place, as the newsroom keeps it.")
public record EditorialRegion(
        UUID id,
        @Schema(description = "Rises with every change.", examples = "3") int version,
        @Schema(examples = "mopti") String slug,
        @Schema(description = "Slugs that led to it before, and still do.")
                List<String> formerSlugs,
        @Schema(description = "Its name by language.") Texts names,
        @Schema(description = "What else it is called, in any script.") List<String> aliases,
        @Schema(nullable = true, description = "The slug of the place right around it.")
                String parent,
        @Schema(nullable = true, description = "ISO 3166-1 or ISO 3166-2 code.", examples = "ML-5")
                String code,
        @Schema(nullable = true, description = "Its item on Wikidata.", examples = "Q912")
                String wikidata,
        @Schema(nullable = true, description = "Where to put it on a map.")
                Region.Centroid centroid,
        Usage usage,
        @JsonIgnore @Schema(hidden = true) String location)
        implements Versioned, Created {

    static EditorialRegion of(RegionTerm term, Told told) {
        return new EditorialRegion(
                term.id(),
                told.version(),
                term.slug(),
                term.formerSlugs(),
                term.names(),
                term.aliases(),
                told.parent(),
                term.code(),
                term.wikidata(),
                Region.Centroid.of(term.latitude(), term.longitude()),
                told.usage(),
                told.location());
    }

    /** What a place shall be. */
    @Schema(name = "RegionInput", description = "What a place shall be.")
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
                            examples = "mopti")
                    String slug,
            @Schema(
                            nullable = true,
                            description =
                                    "The place right around it: its slug, code or id. Null: none.",
                            examples = "mali")
                    String parent,
            @Pattern(regexp = "[A-Z]{2}(-[A-Z0-9]{1,3})?")
                    @Schema(nullable = true, description = "ISO 3166-1 or ISO 3166-2 code.")
                    String code,
            @Pattern(regexp = "Q[1-9][0-9]{0,15}")
                    @Schema(nullable = true, description = "Its item on Wikidata.")
                    String wikidata,
            @Valid @Schema(nullable = true, description = "Where to put it on a map.")
                    Region.Centroid centroid)
            implements TermInput<RegionTerm> {

        @Override
        public RegionTerm term(Proposal<RegionTerm> proposal) {
            proposal.only("/code", code, RegionTerm::code);
            proposal.only("/wikidata", wikidata, RegionTerm::wikidata);
            return new RegionTerm(
                    proposal.id(),
                    proposal.slug(),
                    proposal.formerSlugs(),
                    proposal.names(),
                    proposal.aliases(),
                    proposal.parentId(),
                    code,
                    wikidata,
                    centroid == null ? null : centroid.latitude(),
                    centroid == null ? null : centroid.longitude());
        }
    }
}
