package press.harmattan.importer.term;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import press.harmattan.importer.term.TermPlan.Placing;
import press.harmattan.importer.wxr.WxrItem;

/** Where the terms and authors of a site went; a term that could not be taken in is missing. */
public record SiteTerms(
        TermPlan plan,
        Map<String, UUID> sections,
        Map<String, UUID> tags,
        Map<String, UUID> authors) {

    /** The terms of an article. */
    public record Filed(UUID section, List<UUID> regions, List<UUID> tags, List<UUID> authors) {}

    public Filed filed(WxrItem item) {
        Placing placing = plan.place(item);
        UUID author = authors.get(item.creator());
        return new Filed(
                placing.section() == null ? null : sections.get(placing.section()),
                List.copyOf(placing.regions()),
                placing.tags().stream().map(tags::get).filter(Objects::nonNull).distinct().toList(),
                author == null ? List.of() : List.of(author));
    }
}
