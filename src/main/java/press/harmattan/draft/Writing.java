package press.harmattan.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import press.harmattan.failure.Conflict;
import press.harmattan.failure.Fault;
import press.harmattan.failure.Forbidden;
import press.harmattan.failure.Unacceptable;
import press.harmattan.published.Content;
import press.harmattan.published.PublishedRepository;
import press.harmattan.published.PublishedRepository.Published;

/** Begins articles, writes on in them, and throws away those that nobody ever read. */
@ApplicationScoped
public class Writing {
    private final Desk desk;
    private final DraftRepository drafts;
    private final ArticleSlugsRepository slugs;
    private final PublishedRepository published;

    Writing(
            Desk desk,
            DraftRepository drafts,
            ArticleSlugsRepository slugs,
            PublishedRepository published) {
        this.desk = desk;
        this.drafts = drafts;
        this.slugs = slugs;
        this.published = published;
    }

    /**
     * Begins a new story, which is the caller's.
     *
     * @throws Unacceptable with everything that is wrong with what was written
     */
    @Transactional
    public Draft create(Manuscript manuscript) {
        WorkingCopy copy = new WorkingCopy(desk.name(), drafts.now());
        return begin("create", copy, manuscript, Map.of());
    }

    /** Saves what the caller wrote; readers see nothing of it before it is published. */
    @Transactional
    public Draft edit(UUID id, Manuscript manuscript) {
        WorkingCopy copy = desk.open(id);
        copy.check(Move.edit, desk.role());
        Draft before = copy.told();
        List<Fault> faults = new ArrayList<>(manuscript.faults());
        if (!manuscript.lang().equals(before.lang())) {
            lang(before, manuscript.lang(), faults);
        }
        if (before.stage() == Stage.scheduled) {
            faults.addAll(Readiness.faults(manuscript.body()));
        }
        String slug = slug(before, manuscript, faults);
        copy.write(manuscript, slug, drafts.now());
        return save(Move.edit.word(), copy, Map.of());
    }

    /** Makes the working copy what it was at another time; its slug stays. */
    @Transactional
    public Draft restore(UUID id, String lang, Content content, String body, UUID from) {
        WorkingCopy copy = desk.open(id);
        copy.check(Move.edit, desk.role());
        Draft before = copy.told();
        if (!lang.equals(before.lang())) {
            throw Move.refused(
                    "other-language",
                    "It was in \"" + lang + "\" then and is in \"" + before.lang() + "\" now.",
                    before.stage(),
                    before.moves(desk.name(), desk.role()));
        }
        List<Fault> faults = before.stage() == Stage.scheduled ? Readiness.faults(body) : List.of();
        if (!faults.isEmpty()) {
            throw new Unacceptable(faults);
        }
        Manuscript manuscript =
                new Manuscript(before.lang(), before.slug(), content, body, List.of());
        copy.write(manuscript, before.slug(), drafts.now());
        return save("restore", copy, Map.of("from", from.toString()));
    }

    /** Throws a draft away. */
    @Transactional
    public void delete(UUID id) {
        WorkingCopy copy = desk.open(id);
        copy.check(Move.delete, desk.role());
        Draft gone = copy.told();
        if (drafts.hasTranslations(id)) {
            throw desk.refused(
                    Move.delete, gone, "has-translations", "There is a translation of it.");
        }
        desk.done(Move.delete, copy, Map.of("slug", gone.slug(), "title", gone.content().title()));
        drafts.remove(copy);
    }

    /**
     * Begins a language version of an article's story, which is the caller's.
     *
     * @param write makes the manuscript out of a copy of what is to be translated: of what readers
     *     see, else of the working copy
     */
    @Transactional
    public Draft translate(UUID id, String lang, UnaryOperator<Manuscript> write) {
        Draft source = desk.find(id);
        if (!desk.owns(source) && source.stage() != Stage.published) {
            throw new Forbidden("Authors translate their own articles, and what is published.");
        }
        Move.translate.from(source.stage(), source.revision() > 0, desk.role());
        drafts.lockStory(source.story());
        drafts.teller(source.story(), lang, null).ifPresent(other -> refuseSecond(other, lang));
        Published seen = published.seen(id).orElse(null);
        if (seen == null && !desk.owns(source)) {
            throw new Forbidden("Authors translate their own articles, and what is published.");
        }
        Content content = seen == null ? source.content() : seen.content();
        String body = seen == null ? source.body() : seen.body();
        WorkingCopy copy = new WorkingCopy(source, desk.name(), drafts.now());
        return begin(
                Move.translate.word(),
                copy,
                write.apply(new Manuscript(lang, null, content, body, List.of())),
                Map.of("from", source.id().toString(), "lang", lang));
    }

    private Draft begin(
            String action, WorkingCopy copy, Manuscript manuscript, Map<String, ?> detail) {
        Draft nothing = copy.told();
        String slug = slug(nothing, manuscript, new ArrayList<>(manuscript.faults()));
        copy.write(manuscript, slug, nothing.createdAt());
        drafts.persist(copy);
        return save(action, copy, detail);
    }

    private Draft save(String action, WorkingCopy copy, Map<String, ?> detail) {
        Draft saved = desk.done(action, copy, detail);
        drafts.keep(new DraftRevision(saved, desk.name()));
        return saved;
    }

    private static void refuseSecond(UUID other, String lang) {
        throw new Conflict(
                "version-exists",
                "The story has a version in \"" + lang + "\" already: the article " + other + ".",
                Map.of("article", other, "lang", lang));
    }

    /** Ends the request with all faults at once, so it comes when the others are known. */
    private String slug(Draft before, Manuscript manuscript, List<Fault> faults) {
        String asked = manuscript.slug();
        boolean kept = asked == null ? before.revision() > 0 : asked.equals(before.slug());
        if (!kept && asked != null) {
            slugs.obstacle(asked, before.id())
                    .ifPresent(obstacle -> faults.add(Fault.body("/slug", obstacle)));
        }
        if (!faults.isEmpty()) {
            throw new Unacceptable(faults);
        }
        if (kept) {
            return before.slug();
        }
        return asked == null ? slugs.free(manuscript.content().title(), before.id()) : asked;
    }

    private void lang(Draft before, String lang, List<Fault> faults) {
        if (before.revision() > 0) {
            faults.add(Fault.body("/lang", "stays \"" + before.lang() + "\": it was public"));
            return;
        }
        drafts.lockStory(before.story());
        drafts.teller(before.story(), lang, before.id())
                .ifPresent(
                        other ->
                                faults.add(
                                        Fault.body(
                                                "/lang",
                                                "the story has another version in \""
                                                        + lang
                                                        + "\": the article "
                                                        + other)));
    }
}
