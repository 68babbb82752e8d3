package press.harmattan.importer.wordpress;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import press.harmattan.change.ChangeWatch;
import press.harmattan.importer.post.PostHtml;
import press.harmattan.importer.report.Report;
import press.harmattan.importer.wordpress.TermRules.Place;
import press.harmattan.importer.wordpress.TermRules.Target;
import press.harmattan.importer.wxr.WxrItem;
import press.harmattan.importer.wxr.WxrThing;
import press.harmattan.language.InputText;
import press.harmattan.language.Slugs;
import press.harmattan.language.Texts;
import press.harmattan.region.Regions;
import press.harmattan.section.SectionRepository;
import press.harmattan.section.SectionTerm;
import press.harmattan.section.Sections;
import press.harmattan.tag.TagKind;
import press.harmattan.tag.TagRepository;
import press.harmattan.tag.TagTerm;
import press.harmattan.tag.Tags;
import press.harmattan.vocabulary.Term;
import press.harmattan.vocabulary.Terms;

/**
 * Categories become sections with their tree, tags become tags. Either becomes a region when
 * exactly one known place is called so. What is there already under the name or slug is taken;
 * nothing is made twice.
 */
@ApplicationScoped
class TermImport {
    private static final Instant MADE = Instant.parse("2000-01-01T00:00:00Z");

    /** Behind the sections that the site put in order. */
    private static final int UNLISTED = 10_000;

    private final Sections sections;
    private final Regions regions;
    private final Tags tags;
    private final SectionRepository sectionTable;
    private final TagRepository tagTable;
    private final ChangeWatch watch;

    TermImport(
            Sections sections,
            Regions regions,
            Tags tags,
            SectionRepository sectionTable,
            TagRepository tagTable,
            ChangeWatch watch) {
        this.sections = sections;
        this.regions = regions;
        this.tags = tags;
        this.sectionTable = sectionTable;
        this.tagTable = tagTable;
        this.watch = watch;
    }

    /** A run's own: what it reads from and where it tells. */
    record Run(Header header, TermRules rules, String lang, boolean dry, Report report) {}

    /** Places every category and tag of the header; parents before what is below them. */
    SiteTerms run(Run run) {
        SiteTerms placed = new SiteTerms();
        int position = 0;
        List<WxrThing.Category> parentsFirst =
                run.header.categories().values().stream()
                        .sorted(
                                Comparator.comparingInt(
                                        category -> run.header.depth(category.nicename())))
                        .toList();
        for (WxrThing.Category category : parentsFirst) {
            place(run, placed, category, ++position);
        }
        for (WxrThing.Tag tag : run.header.tags()) {
            place(run, placed, tag);
        }
        return placed;
    }

    /** Where the category of an item went; one that the header does not list goes somewhere now. */
    SiteTerms.Placed category(Run run, SiteTerms placed, WxrItem.Label label) {
        if (placed.placed("category", label.nicename()).isEmpty()) {
            place(
                    run,
                    placed,
                    new WxrThing.Category(0, 0, label.nicename(), "", label.name(), "", Map.of()),
                    UNLISTED);
        }
        return placed.placed("category", label.nicename()).orElseThrow();
    }

    /** Where the tag of an item went, likewise. */
    SiteTerms.Placed tag(Run run, SiteTerms placed, WxrItem.Label label) {
        if (placed.placed("tag", label.nicename()).isEmpty()) {
            place(
                    run,
                    placed,
                    new WxrThing.Tag(0, 0, label.nicename(), label.name(), "", Map.of()));
        }
        return placed.placed("tag", label.nicename()).orElseThrow();
    }

    /** The tag that an article gets for a category that is not its section. */
    UUID tagFor(Run run, SiteTerms placed, WxrItem.Label label) {
        return placed.placed("extra", label.nicename())
                .map(SiteTerms.Placed::id)
                .orElseGet(
                        () -> {
                            String name = name(label.name(), label.nicename());
                            UUID tag = tag(run, name, label.nicename());
                            placed.place("extra", label.nicename(), Place.tag, tag);
                            return tag;
                        });
    }

    private void place(Run run, SiteTerms placed, WxrThing.Category category, int position) {
        String name = name(category.name(), category.nicename());
        Optional<Target> rule = run.rules.of("category", category.nicename());
        Optional<UUID> region = rule.isEmpty() ? region(name) : Optional.empty();
        if (rule.isPresent() && rule.get().place() != Place.section) {
            Target target = rule.get();
            placed.place("category", category.nicename(), target.place(), given(run, target));
        } else if (region.isPresent()) {
            placed.place("category", category.nicename(), Place.region, region.get());
            run.report.count("categories that are places");
        } else {
            String slug = rule.map(Target::slug).orElse(category.nicename());
            UUID parent =
                    placed.placed("category", category.parentNicename())
                            .filter(above -> above.place() == Place.section)
                            .map(SiteTerms.Placed::id)
                            .orElse(null);
            placed.place(
                    "category",
                    category.nicename(),
                    Place.section,
                    section(run, name, slug, parent, position));
        }
    }

    private void place(Run run, SiteTerms placed, WxrThing.Tag tag) {
        String name = name(tag.name(), tag.slug());
        Optional<Target> rule = run.rules.of("tag", tag.slug());
        Optional<UUID> region = rule.isEmpty() ? region(name) : Optional.empty();
        if (rule.isPresent()) {
            placed.place("tag", tag.slug(), rule.get().place(), given(run, rule.get()));
        } else if (region.isPresent()) {
            placed.place("tag", tag.slug(), Place.region, region.get());
            run.report.count("tags that are places");
        } else {
            placed.place("tag", tag.slug(), Place.tag, tag(run, name, tag.slug()));
        }
    }

    private Optional<UUID> region(String name) {
        return only(regions.terms(), name);
    }

    /**
     * The term that a rule names; it has to be there, but for a tag or a section, which are made.
     */
    private UUID given(Run run, Target target) {
        return switch (target.place()) {
            case skip -> null;
            case tag -> tag(run, target.slug(), target.slug());
            case section -> section(run, target.slug(), target.slug(), null, 0);
            case region ->
                    only(regions.terms(), target.slug())
                            .orElseThrow(
                                    () ->
                                            new IllegalArgumentException(
                                                    "the rules name the region \""
                                                            + target.slug()
                                                            + "\", which does not exist"));
        };
    }

    private UUID section(Run run, String name, String slug, UUID parent, int position) {
        String wanted = Slugs.from(slug).or(() -> Slugs.from(name)).orElse("section-" + position);
        Optional<UUID> there =
                only(sections.terms(), wanted).or(() -> only(sections.terms(), name));
        if (there.isPresent()) {
            run.report.unchanged("section");
            return there.get();
        }
        UUID id = StableId.of(MADE, run.header.source() + " section " + wanted);
        made(
                run,
                "section",
                () ->
                        sectionTable.put(
                                new SectionTerm(
                                        id,
                                        wanted,
                                        List.of(),
                                        Texts.of(run.lang, name),
                                        List.of(),
                                        parent,
                                        position)));
        return id;
    }

    private UUID tag(Run run, String name, String slug) {
        String wanted =
                Slugs.from(slug)
                        .or(() -> Slugs.from(name))
                        .orElse("tag-" + StableId.checksum(name).substring(0, 8));
        Optional<UUID> there = only(tags.terms(), wanted).or(() -> only(tags.terms(), name));
        if (there.isPresent()) {
            run.report.unchanged("tag");
            return there.get();
        }
        UUID id = StableId.of(MADE, run.header.source() + " tag " + wanted);
        made(
                run,
                "tag",
                () ->
                        tagTable.put(
                                new TagTerm(
                                        id,
                                        wanted,
                                        List.of(),
                                        Texts.of(run.lang, name),
                                        List.of(),
                                        TagKind.topic,
                                        null)));
        return id;
    }

    private void made(Run run, String kind, Runnable put) {
        if (!run.dry) {
            QuarkusTransaction.requiringNew().run(put);
            watch.catchUp();
        }
        run.report.created(kind);
    }

    private static Optional<UUID> only(Terms<? extends Term> terms, String word) {
        List<? extends Term> found = terms.find(word);
        return found.size() == 1 ? Optional.of(found.get(0).id()) : Optional.empty();
    }

    private static String name(String written, String nicename) {
        String name = InputText.cleanLine(PostHtml.text(written)).text().strip();
        return name.isEmpty() ? nicename : name;
    }
}
