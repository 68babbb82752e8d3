package press.harmattan.importer.wordpress;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import press.harmattan.body.Sanitised;
import press.harmattan.body.Sanitiser;
import press.harmattan.draft.ArchivedArticle;
import press.harmattan.draft.Stage;
import press.harmattan.image.Image;
import press.harmattan.importer.post.PostHtml;
import press.harmattan.importer.wordpress.ImportedRepository.Imported;
import press.harmattan.importer.wordpress.TermRules.Place;
import press.harmattan.importer.wxr.FormerUrls;
import press.harmattan.importer.wxr.WxrImage;
import press.harmattan.importer.wxr.WxrItem;
import press.harmattan.importer.wxr.WxrLanguage;
import press.harmattan.language.InputText;
import press.harmattan.language.Slugs;
import press.harmattan.published.Access;
import press.harmattan.published.Content;
import press.harmattan.published.PublishedRepository.Published;
import press.harmattan.published.RevisionKind;
import press.harmattan.published.Rights;

/** What a post becomes. */
@ApplicationScoped
class PostMapper {
    private static final int LONGEST_TITLE = 500;
    private static final Instant NO_DATE = Instant.parse("2000-01-01T00:00:00Z");

    private final TermImport terms;
    private final AuthorImport authors;

    PostMapper(TermImport terms, AuthorImport authors) {
        this.terms = terms;
        this.authors = authors;
    }

    /**
     * Maps a post.
     *
     * @param pictures the site's pictures by their number, those that the post names at least
     */
    Post map(
            TermImport.Run run,
            SiteTerms site,
            WxrItem item,
            String lang,
            Map<String, Imported> pictures) {
        List<String> warnings = new ArrayList<>();
        String source = run.header().source();
        Optional<WxrLanguage> told = WxrLanguage.of(item);
        PostHtml.Cleaned cleaned = PostHtml.clean(item.content());
        warnings.addAll(cleaned.warnings());
        Sanitised body =
                Sanitiser.sanitise(
                        cleaned.withPictures(number -> picture(pictures, number)), home(run));
        warnings.addAll(body.removed());
        Content content = content(run, site, item, body.html(), pictures, warnings);
        Instant made = item.date().orElse(NO_DATE).truncatedTo(ChronoUnit.MICROS);
        UUID id = StableId.of(made, source + " post " + item.id());
        UUID story =
                told.flatMap(WxrLanguage::group)
                        .map(group -> StableId.of(NO_DATE, source + " story " + group))
                        .orElseGet(() -> StableId.of(made, source + " story of " + item.id()));
        String slug =
                Slugs.from(item.slug())
                        .or(() -> Slugs.from(content.title()))
                        .orElse("post-" + item.id());
        Stage stage = stage(item, made);
        List<Published> revisions =
                stage == Stage.published
                        ? List.of(
                                new Published(
                                        1,
                                        RevisionKind.publication,
                                        null,
                                        made,
                                        slug,
                                        content,
                                        body.html()))
                        : List.of();
        ArchivedArticle article =
                new ArchivedArticle(
                        id,
                        story,
                        lang,
                        null,
                        slug,
                        stage == Stage.published ? formerSlugs(item, slug) : List.of(),
                        stage,
                        stage == Stage.scheduled ? made : null,
                        made,
                        item.modified().orElse(made).truncatedTo(ChronoUnit.MICROS),
                        content,
                        body.html(),
                        revisions,
                        FormerUrls.of(item, run.header().site()));
        return new Post(
                item,
                checksum(item, lang),
                article,
                told.flatMap(WxrLanguage::source),
                state(item, stage),
                warnings);
    }

    private Content content(
            TermImport.Run run,
            SiteTerms site,
            WxrItem item,
            String html,
            Map<String, Imported> pictures,
            List<String> warnings) {
        Set<UUID> regions = new LinkedHashSet<>();
        Set<UUID> tags = new LinkedHashSet<>();
        UUID section = places(run, site, item, regions, tags);
        UUID author =
                item.creator().isBlank()
                        ? null
                        : authors.of(run, site, item.creator(), item.line());
        String summary = InputText.cleanBody(PostHtml.text(item.excerpt())).text().strip();
        return new Content(
                title(item, html, warnings),
                null,
                summary.isEmpty() ? null : summary,
                item.thumbnailId()
                        .flatMap(number -> picture(pictures, number))
                        .map(PostMapper::image)
                        .orElse(null),
                section,
                author == null ? List.of() : List.of(author),
                List.copyOf(regions),
                List.copyOf(tags),
                List.of(),
                Access.open,
                Rights.UNKNOWN);
    }

    /**
     * The marked main category is the section, else the deepest, else the first; the others become
     * tags.
     */
    private UUID places(
            TermImport.Run run, SiteTerms site, WxrItem item, Set<UUID> regions, Set<UUID> tags) {
        WxrItem.Label main = null;
        List<WxrItem.Label> others = new ArrayList<>();
        for (WxrItem.Label label : item.labels("category")) {
            SiteTerms.Placed placed = terms.category(run, site, label);
            if (placed.place() != Place.section) {
                add(placed, regions, tags);
            } else if (main == null) {
                main = label;
            } else if (isBetter(run, item, label, main)) {
                others.add(main);
                main = label;
            } else {
                others.add(label);
            }
        }
        others.forEach(label -> tags.add(terms.tagFor(run, site, label)));
        for (WxrItem.Label label : item.labels("post_tag")) {
            add(terms.tag(run, site, label), regions, tags);
        }
        return main == null ? null : terms.category(run, site, main).id();
    }

    private static boolean isBetter(
            TermImport.Run run, WxrItem item, WxrItem.Label label, WxrItem.Label than) {
        if (isMain(run, item, label) || isMain(run, item, than)) {
            return isMain(run, item, label);
        }
        return run.header().depth(label.nicename()) > run.header().depth(than.nicename());
    }

    private static boolean isMain(TermImport.Run run, WxrItem item, WxrItem.Label label) {
        return item.primaryCategoryId()
                .flatMap(
                        id ->
                                Optional.ofNullable(run.header().categories().get(label.nicename()))
                                        .map(category -> category.termId() == id))
                .orElse(false);
    }

    private static void add(SiteTerms.Placed placed, Set<UUID> regions, Set<UUID> tags) {
        if (placed.place() == Place.region) {
            regions.add(placed.id());
        } else if (placed.place() == Place.tag) {
            tags.add(placed.id());
        }
    }

    private static String title(WxrItem item, String html, List<String> warnings) {
        String written = InputText.cleanLine(PostHtml.text(item.title())).text().strip();
        String title = written.isEmpty() ? PostHtml.titleFrom(html) : written;
        if (written.isEmpty()) {
            warnings.add("posts without a title have their first words for one");
        }
        if (title.isBlank()) {
            return "#" + item.id();
        }
        if (title.codePointCount(0, title.length()) > LONGEST_TITLE) {
            warnings.add("titles of more than 500 characters are cut");
            return title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE - 1)) + "…";
        }
        return title;
    }

    private static Stage stage(WxrItem item, Instant made) {
        if (item.password() || item.date().isEmpty()) {
            return Stage.draft;
        }
        return switch (item.status()) {
            case "publish" -> made.isAfter(Instant.now()) ? Stage.scheduled : Stage.published;
            case "future" -> Stage.scheduled;
            default -> Stage.draft;
        };
    }

    private static String state(WxrItem item, Stage stage) {
        String status = item.password() ? item.status() + ", password" : item.status();
        return "posts: " + status + " → " + stage;
    }

    private static List<String> formerSlugs(WxrItem item, String slug) {
        return item.meta().getOrDefault("_wp_old_slug", List.of()).stream()
                .flatMap(old -> Slugs.from(old).stream())
                .filter(old -> !old.equals(slug))
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<WxrImage> picture(Map<String, Imported> pictures, long number) {
        return Optional.ofNullable(pictures.get(Long.toString(number)))
                .map(Imported::detail)
                .map(
                        detail ->
                                new WxrImage(
                                        number,
                                        0,
                                        detail.url(),
                                        detail.alt(),
                                        "",
                                        detail.caption(),
                                        detail.type()));
    }

    private static Image image(WxrImage picture) {
        return new Image(
                picture.url(),
                picture.type(),
                null,
                null,
                null,
                orNull(picture.alt()),
                orNull(PostHtml.text(picture.caption())),
                null,
                null,
                List.of());
    }

    private static String orNull(String text) {
        return text.isBlank() ? null : text;
    }

    private static String home(TermImport.Run run) {
        String blog = run.header().site().blogUrl();
        return blog.isEmpty() ? run.header().site().link() : blog;
    }

    /** The line and the number of comments may change without the post. */
    private static String checksum(WxrItem item, String lang) {
        return StableId.checksum(
                String.join(
                        "\u001f",
                        lang,
                        item.title(),
                        item.slug(),
                        item.status(),
                        item.creator(),
                        item.date().toString(),
                        item.modified().toString(),
                        String.valueOf(item.password()),
                        item.content(),
                        item.excerpt(),
                        item.categories().toString(),
                        new TreeMap<>(item.meta()).toString(),
                        item.link()));
    }
}
