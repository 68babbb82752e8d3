package press.harmattan.importer.term;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import press.harmattan.importer.post.PostText;
import press.harmattan.importer.term.TermRules.Place;
import press.harmattan.importer.term.TermRules.Target;
import press.harmattan.importer.wxr.WxrItem;
import press.harmattan.language.Texts;
import press.harmattan.region.RegionTerm;
import press.harmattan.vocabulary.Terms;

/**
 * What the terms of a site become: regions where a rule says so or exactly one place is called like
 * them, else sections and tags as they were. A decision that an earlier run carried out stays.
 */
public final class TermPlan {
    /** WordPress' word for having no category, in the languages of the newsroom. */
    private static final Set<String> NO_CATEGORY =
            Set.of("uncategorized", "non-classe", "غير-مصنف");

    private static final int DEEPEST = 100;

    private final Header header;
    private final TermRules rules;
    private final Terms<RegionTerm> regions;
    private final String lang;
    private final Predicate<String> cameBefore;
    private final Map<String, Target> decided = new HashMap<>();
    private final SectionTree sections = new SectionTree();
    private final Map<String, Wanted> tags = new LinkedHashMap<>();

    /**
     * @param cameBefore whether an earlier run took a category or tag, such as {@code tag:rain},
     *     for what it was
     */
    TermPlan(
            Header header,
            TermRules rules,
            Terms<RegionTerm> regions,
            String lang,
            Predicate<String> cameBefore) {
        this.header = header;
        this.rules = rules;
        this.regions = regions;
        this.lang = lang;
        this.cameBefore = cameBefore;
        rules.unknownRegion(regions)
                .ifPresent(
                        said -> {
                            throw new IllegalArgumentException(said);
                        });
    }

    /** Where an item stands: its section and tags by their keys. */
    public record Placing(String section, Set<UUID> regions, Set<String> tags) {}

    /** Decides on every category and tag, also on those that no item has. */
    public void decideAll() {
        header.terms().forEach(term -> decide(term.taxonomy(), term.nicename(), term.name()));
    }

    /** The sections, each behind the one above it. */
    Collection<Wanted> sections() {
        return sections.fromAbove();
    }

    Collection<Wanted> tags() {
        return tags.values();
    }

    /** Places an item, and notes the tags that it needs. */
    public Placing place(WxrItem item) {
        Set<String> categories = new LinkedHashSet<>();
        Set<UUID> places = new LinkedHashSet<>();
        Set<String> labels = new LinkedHashSet<>();
        String marked = null;
        for (WxrItem.Label label : item.categories()) {
            Target target = decide(Header.taxonomy(label.domain()), label.nicename(), label.name());
            switch (target.place()) {
                case region -> region(target.slug()).map(RegionTerm::id).ifPresent(places::add);
                case tag -> labels.add(target.slug());
                case section -> {
                    categories.add(target.slug());
                    marked = isMarked(item, label) ? target.slug() : marked;
                }
                case skip -> {}
            }
        }
        String section = marked == null ? sections.deepest(categories) : marked;
        Set<String> others = new LinkedHashSet<>(categories);
        others.remove(section);
        others.removeAll(sections.above(section));
        others.forEach(key -> tags.putIfAbsent(key, sections.get(key).withoutParent()));
        others.addAll(labels);
        return new Placing(section, places, others);
    }

    private Target decide(String taxonomy, String nicename, String name) {
        String key = TermRules.key(taxonomy, nicename);
        Target before = decided.get(key);
        if (before != null) {
            return before;
        }
        Target target = decideAnew(taxonomy, nicename, name);
        decided.put(key, target);
        if (target.place() == Place.section) {
            sections.add(wanted("category", target.slug(), taxonomy, nicename, name));
        } else if (target.place() == Place.tag) {
            tags.putIfAbsent(target.slug(), wanted("tag", target.slug(), taxonomy, nicename, name));
        }
        return target;
    }

    private Target decideAnew(String taxonomy, String nicename, String name) {
        Optional<Target> rule = rules.of(taxonomy, nicename);
        if (rule.isPresent() || !Header.isPlain(taxonomy)) {
            return rule.orElse(Target.SKIP);
        }
        boolean category = taxonomy.equals("category");
        if (category && NO_CATEGORY.contains(nicename)) {
            return Target.SKIP;
        }
        Header.Entry main = header.main(header.term(taxonomy, nicename).orElseThrow(), lang);
        if (!main.nicename().equals(nicename)) {
            return decide(taxonomy, main.nicename(), main.name());
        }
        Target same = new Target(category ? Place.section : Place.tag, nicename);
        return cameBefore.test(TermRules.key(taxonomy, nicename))
                ? same
                : region(PostText.line(name))
                        .or(() -> region(nicename))
                        .map(region -> new Target(Place.region, region.slug()))
                        .orElse(same);
    }

    private Wanted wanted(String home, String key, String taxonomy, String nicename, String name) {
        Optional<Header.Entry> entry =
                header.term(home, key).or(() -> header.term(taxonomy, nicename));
        String plain = PostText.line(name);
        return new Wanted(
                key,
                entry.map(it -> header.names(it, lang))
                        .orElseGet(() -> Texts.of(lang, plain.isEmpty() ? key : plain)),
                entry.map(this::parent).orElse(null),
                entry.map(Header.Entry::line).orElse(1L));
    }

    /** The next category above that is a section; none where the tree is too deep to be one. */
    private String parent(Header.Entry term) {
        if (isTooDeep(term)) {
            return null;
        }
        Optional<Header.Entry> above = header.term("category", term.parent());
        while (above.isPresent()) {
            Target target = decide("category", above.get().nicename(), above.get().name());
            if (target.place() == Place.section) {
                return target.slug();
            }
            above = header.term("category", above.get().parent());
        }
        return null;
    }

    private Optional<RegionTerm> region(String word) {
        return TermRules.region(regions, word);
    }

    /** A circle is deeper than anything. */
    private boolean isTooDeep(Header.Entry term) {
        Optional<Header.Entry> above = Optional.of(term);
        for (int depth = 0; depth < DEEPEST && above.isPresent(); depth++) {
            above = header.term("category", above.get().parent());
        }
        return above.isPresent();
    }

    private boolean isMarked(WxrItem item, WxrItem.Label label) {
        return item.primaryCategoryId().isPresent()
                && label.domain().equals("category")
                && header.term("category", label.nicename())
                        .filter(term -> term.termId() == item.primaryCategoryId().get())
                        .isPresent();
    }
}
