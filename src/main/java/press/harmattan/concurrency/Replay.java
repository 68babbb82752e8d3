package press.harmattan.concurrency;

/** The answer that a request got when it came first, on its way to be given again. */
final class Replay extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Answered.Answer answer;

    Replay(Answered.Answer answer) {
        super(null, null, false, false);
        this.answer = answer;
    }

    Answered.Answer answer() {
        return answer;
    }
}
