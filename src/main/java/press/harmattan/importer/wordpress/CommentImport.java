package press.harmattan.importer.wordpress;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import press.harmattan.comment.ArchivedComment;
import press.harmattan.comment.CommentRepository;
import press.harmattan.comment.CommentRepository.Place;
import press.harmattan.comment.Comments;
import press.harmattan.importer.memory.ImportedRepository;
import press.harmattan.importer.memory.ImportedRepository.Imported;
import press.harmattan.importer.memory.StableId;
import press.harmattan.importer.wxr.WxrComment;

/**
 * Takes in what readers said below posts and the site showed, once: what an earlier run brought is
 * the newsroom's, whatever has become of it. Threads become one answer deep: each answer stands
 * below the first comment of its thread.
 */
@ApplicationScoped
class CommentImport {
    private static final String KIND = "comment";
    private static final int BATCH = 1000;

    private final Comments comments;
    private final CommentRepository kept;
    private final ImportedRepository imported;

    CommentImport(Comments comments, CommentRepository kept, ImportedRepository imported) {
        this.comments = comments;
        this.kept = kept;
        this.imported = imported;
    }

    /**
     * What came of the comments of a post.
     *
     * @param leftOut how many, by why
     */
    record Outcome(int created, int unchanged, Map<String, Integer> leftOut) {}

    /** Puts the comments of a post below its article, or only tells what would be put there. */
    Outcome put(Post post, UUID article, String source, boolean dry) {
        Map<String, Integer> leftOut = new TreeMap<>();
        Map<Long, WxrComment> all = new LinkedHashMap<>();
        Map<Long, String> texts = new HashMap<>();
        for (WxrComment one : post.item().comments()) {
            String text = one.isReadable() ? CommentText.text(one.content()) : "";
            if (!text.isEmpty()) {
                texts.putIfAbsent(one.id(), text);
            } else {
                leftOut.merge(why(one), 1, Integer::sum);
            }
            all.putIfAbsent(one.id(), one);
        }
        Map<String, Imported> known = known(source, texts.keySet());
        Map<Long, UUID> ids = new HashMap<>();
        texts.keySet().forEach(id -> ids.put(id, id(all.get(id), post, source, known)));
        Map<UUID, UUID> above = above(ids.values());
        List<ArchivedComment> fresh = new ArrayList<>();
        List<Imported> rows = new ArrayList<>();
        for (WxrComment one : all.values()) {
            String external = Long.toString(one.id());
            if (!texts.containsKey(one.id()) || known.containsKey(external)) {
                continue;
            }
            UUID first = ids.get(first(one, all, texts.keySet()));
            boolean isNew = !known.containsKey(Long.toString(first(one, all, texts.keySet())));
            if (!isNew && !above.containsKey(first)) {
                leftOut.merge(
                        "left out: answers to comments that were deleted here", 1, Integer::sum);
                continue;
            }
            UUID id = ids.get(one.id());
            UUID parent = first.equals(id) ? null : above.getOrDefault(first, first);
            fresh.add(
                    new ArchivedComment(
                            id,
                            article,
                            parent,
                            CommentText.name(one.author(), post.lang()),
                            texts.get(one.id()),
                            post.lang(),
                            one.date().orElse(post.at())));
            rows.add(new Imported(external, id, "", null));
        }
        if (!dry && !fresh.isEmpty()) {
            comments.put(fresh);
            imported.keep(source, KIND, rows);
        }
        return new Outcome(fresh.size(), known.size(), leftOut);
    }

    /** The comment that begins a thread, as far up as it can be followed among those taken in. */
    private static long first(WxrComment one, Map<Long, WxrComment> all, Set<Long> taken) {
        Set<Long> seen = new HashSet<>();
        long first = one.id();
        WxrComment at = one;
        while (at != null && seen.add(at.id())) {
            first = taken.contains(at.id()) ? at.id() : first;
            at = all.get(at.parent());
        }
        return at == null ? first : one.id();
    }

    private static UUID id(WxrComment one, Post post, String source, Map<String, Imported> known) {
        Imported before = known.get(Long.toString(one.id()));
        return before != null
                ? before.subjectId()
                : StableId.of(one.date().orElse(post.at()), source + " comment " + one.id());
    }

    /**
     * Of those that are here, the one to stand below to answer: what they answer, or themselves.
     */
    private Map<UUID, UUID> above(Iterable<UUID> ids) {
        List<UUID> all = new ArrayList<>();
        ids.forEach(all::add);
        Map<UUID, UUID> above = new HashMap<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            for (Place one : kept.places(all.subList(from, Math.min(from + BATCH, all.size())))) {
                above.put(one.id(), one.parentId() == null ? one.id() : one.parentId());
            }
        }
        return above;
    }

    private Map<String, Imported> known(String source, Set<Long> numbers) {
        List<String> all = numbers.stream().map(String::valueOf).toList();
        Map<String, Imported> known = new HashMap<>();
        for (int from = 0; from < all.size(); from += BATCH) {
            known.putAll(
                    imported.known(
                            source, KIND, all.subList(from, Math.min(from + BATCH, all.size()))));
        }
        return known;
    }

    private static String why(WxrComment one) {
        if (!one.type().equals(KIND)) {
            return "left out: comments, " + one.type();
        }
        return "left out: comments, " + (one.isReadable() ? "empty" : one.state());
    }
}
