package press.harmattan.importer.wordpress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import press.harmattan.body.Sanitised;
import press.harmattan.body.Sanitiser;
import press.harmattan.draft.Stage;
import press.harmattan.http.UrlKey;
import press.harmattan.image.Image;
import press.harmattan.importer.memory.StableId;
import press.harmattan.importer.post.PostHtml;
import press.harmattan.importer.post.PostText;
import press.harmattan.importer.report.Reason;
import press.harmattan.importer.run.Unfit;
import press.harmattan.importer.term.Header;
import press.harmattan.importer.term.SiteTerms;
import press.harmattan.importer.wxr.WxrImage;
import press.harmattan.importer.wxr.WxrItem;
import press.harmattan.importer.wxr.WxrLanguage;
import press.harmattan.language.Languages;
import press.harmattan.language.SiteLanguages;
import press.harmattan.language.Slugs;
import press.harmattan.published.Access;
import press.harmattan.published.Content;
import press.harmattan.published.Rights;

/** What a post becomes. */
final class PostMapper {
    private final Site site;
    private final Header header;
    private final SiteTerms terms;
    private final SiteLanguages languages;

    PostMapper(Site site, Header header, SiteTerms terms, SiteLanguages languages) {
        this.site = site;
        this.header = header;
        this.terms = terms;
        this.languages = languages;
    }

    static Post.Clean clean(WxrItem item) {
        try {
            PostHtml.Cleaned body = PostHtml.clean(item.content());
            Set<Long> pictures = new HashSet<>(body.galleryIds());
            item.thumbnailId().ifPresent(pictures::add);
            return new Post.Clean(item, body, pictures);
        } catch (RuntimeException | StackOverflowError broken) {
            throw new Unfit("its content cannot be read: " + Reason.of(broken), broken);
        }
    }

    /**
     * Maps a post.
     *
     * @param pictures those of the site that it needs, by their number
     * @throws Unfit when it cannot become an article
     */
    Post map(Post.Clean clean, Map<Long, WxrImage> pictures) {
        WxrItem item = clean.item();
        Optional<WxrLanguage> told = WxrLanguage.of(item);
        String lang = lang(item, told);
        Sanitised body = sanitised(clean, pictures);
        Content content = content(item, body.html(), pictures);
        Instant at = item.date().or(item::modified).orElse(Instant.EPOCH);
        UUID id = StableId.of(at, site.source() + " post " + item.id());
        UUID story =
                told.flatMap(WxrLanguage::group)
                        .map(group -> StableId.of(Instant.EPOCH, site.source() + " story " + group))
                        .orElse(id);
        String slug =
                PostText.slug(item.slug())
                        .or(() -> Slugs.from(content.title()))
                        .orElse("post-" + item.id());
        Stage stage = stage(item, at);
        List<String> warnings = new ArrayList<>(clean.body().warnings());
        body.losses().forEach(loss -> warnings.add(loss.said()));
        if (PostText.isLong(item.title())) {
            warnings.add("a title is cut after " + PostText.LONGEST_TITLE + " characters");
        }
        return new Post(
                item,
                id,
                story,
                lang,
                told.flatMap(WxrLanguage::source).flatMap(languages::lookup),
                slug,
                stage,
                at,
                content,
                body.html(),
                UrlKey.of(item.link()).filter(key -> key.contains("/")).stream().toList(),
                checksum(content, body.html(), lang, slug, stage, at),
                state(item, stage),
                warnings);
    }

    private String lang(WxrItem item, Optional<WxrLanguage> told) {
        if (told.isEmpty()) {
            return site.lang();
        }
        String said =
                item.labels("language").stream()
                        .flatMap(label -> header.locale(label.nicename()).stream())
                        .findFirst()
                        .orElse(told.get().lang());
        return Languages.canonical(said)
                .flatMap(languages::lookup)
                .orElseThrow(
                        () ->
                                new Unfit(
                                        "its language \""
                                                + said
                                                + "\" is not among those of the newsroom"));
    }

    private Sanitised sanitised(Post.Clean clean, Map<Long, WxrImage> pictures) {
        try {
            String html =
                    clean.body().withPictures(number -> Optional.ofNullable(pictures.get(number)));
            return Sanitiser.sanitise(html, site.base(clean.item().link()));
        } catch (RuntimeException | StackOverflowError broken) {
            throw new Unfit("its content cannot be read: " + Reason.of(broken), broken);
        }
    }

    private Content content(WxrItem item, String html, Map<Long, WxrImage> pictures) {
        SiteTerms.Filed filed = terms.filed(item);
        String title = PostText.title(item.title(), html, item.slug());
        return new Content(
                title.isEmpty() ? "#" + item.id() : title,
                null,
                PostText.lineOrNull(item.excerpt()),
                item.thumbnailId().map(pictures::get).map(PostMapper::image).orElse(null),
                filed.section(),
                filed.authors(),
                filed.regions(),
                filed.tags(),
                List.of(),
                Access.open,
                Rights.UNKNOWN);
    }

    private static Image image(WxrImage picture) {
        return new Image(
                picture.url(),
                picture.type(),
                null,
                null,
                null,
                PostText.lineOrNull(picture.alt()),
                PostText.lineOrNull(picture.caption()),
                null,
                null,
                List.of());
    }

    private static Stage stage(WxrItem item, Instant at) {
        if (item.password() || item.date().isEmpty()) {
            return Stage.draft;
        }
        return switch (item.status()) {
            case "publish" -> at.isAfter(Instant.now()) ? Stage.scheduled : Stage.published;
            case "future" -> Stage.scheduled;
            default -> Stage.draft;
        };
    }

    private static String state(WxrItem item, Stage stage) {
        String dateless = item.date().isEmpty() ? " without a date" : "";
        String status = item.status() + (item.password() ? " with a password" : dateless);
        return "posts: " + status + " → " + stage;
    }

    /** Field by field, so that a field that articles get one day does not change it. */
    private static String checksum(
            Content content, String body, String lang, String slug, Stage stage, Instant at) {
        Image image = content.image();
        return StableId.checksum(
                content.title(),
                content.summary(),
                image == null ? null : image.url(),
                image == null ? null : image.alt(),
                image == null ? null : image.caption(),
                content.sectionId(),
                content.authorIds(),
                content.regionIds(),
                content.tagIds(),
                body,
                lang,
                slug,
                stage,
                at);
    }
}
