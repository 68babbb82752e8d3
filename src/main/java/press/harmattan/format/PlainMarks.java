package press.harmattan.format;

/** Text without any marks. */
final class PlainMarks implements Marks {

    @Override
    public String title(String text) {
        return text;
    }

    @Override
    public String heading(String text) {
        return text;
    }

    @Override
    public String words(String text) {
        return text;
    }

    @Override
    public String picture(String words, String url) {
        return "";
    }

    @Override
    public String link(String words, String url) {
        return words.equals(url) ? url : words + " (" + url + ")";
    }

    @Override
    public String rule() {
        return "-----";
    }
}
