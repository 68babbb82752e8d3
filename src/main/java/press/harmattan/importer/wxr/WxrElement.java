package press.harmattan.importer.wxr;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** One element of the channel that becomes a thing, with all that is nested in it. */
final class WxrElement {
    private static final int DEEPEST = 20;

    private final WxrXml xml;
    private final WxrFields fields;

    private WxrElement(WxrXml xml) {
        this.xml = xml;
        this.fields = new WxrFields(xml.line());
    }

    /** Reads what has just begun to its end. */
    static WxrThing read(WxrXml xml) throws IOException {
        String name = xml.name();
        WxrElement element = new WxrElement(xml);
        element.children();
        return element.thing(name);
    }

    private void children() throws IOException {
        int inside = xml.depth();
        while (xml.depth() >= inside) {
            if (xml.begins()) {
                child(xml.name());
            }
        }
        if (xml.isOverfull()) {
            fields.fault("more than 10 MB of text");
        }
        if (xml.deepest() - inside >= DEEPEST) {
            fields.fault("elements nested more than " + DEEPEST + " deep");
        }
    }

    private WxrThing thing(String name) {
        return switch (name) {
            case "item" -> WxrThings.item(fields);
            case "wp:author" -> WxrThings.author(fields);
            case "wp:category" -> WxrThings.category(fields);
            case "wp:tag" -> WxrThings.tag(fields);
            default -> WxrThings.term(fields);
        };
    }

    private void child(String name) throws IOException {
        switch (name) {
            case "category" -> {
                String domain = xml.attribute("domain");
                String nicename = xml.attribute("nicename");
                fields.label(domain, nicename, xml.text());
            }
            case "wp:postmeta", "wp:termmeta" -> meta();
            case "wp:comment" -> comment();
            default -> {
                if (WxrFields.wants(name)) {
                    fields.text(name, xml.text());
                } else {
                    xml.skip();
                }
            }
        }
    }

    /** E-mail address, IP address and URL of who wrote it are read over. */
    private void comment() throws IOException {
        Map<String, String> texts = new HashMap<>();
        int inside = xml.depth();
        while (xml.depth() >= inside) {
            if (xml.begins()) {
                String name = xml.name();
                if (WxrComment.KEPT.contains(name)) {
                    texts.putIfAbsent(name, xml.textAside(WxrComment.MOST_TEXT).strip());
                } else {
                    xml.skip();
                }
            }
        }
        fields.comment(WxrComment.of(texts));
    }

    private void meta() throws IOException {
        int inside = xml.depth();
        String key = "";
        while (xml.depth() >= inside) {
            if (!xml.begins()) {
                continue;
            }
            if (xml.name().equals("wp:meta_key")) {
                key = xml.text().strip();
            } else if (xml.name().equals("wp:meta_value") && WxrFields.wantsMeta(key)) {
                fields.meta(key, xml.text());
            } else {
                xml.skip();
            }
        }
    }
}
