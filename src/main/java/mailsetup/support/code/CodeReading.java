package mailsetup.support.code;

import mailsetup.core.Message;

/** What came of typing in a code. */
public sealed interface CodeReading {
    /** It is one. */
    record Read(ShortCode code) implements CodeReading {}

    /** It is none, and this is why. */
    record NotRead(Message why) implements CodeReading {}

    /** Reads what somebody typed: small letters, blanks and hyphens do not matter. */
    static CodeReading of(String typed) {
        var letters = Symbols.tidy(typed);
        if (!Symbols.known(letters)) {
            return new NotRead(Message.of("support.code.letters", foreign(letters)));
        }
        if (letters.length() != ShortCode.LENGTH) {
            return new NotRead(Message.of("support.code.length", ShortCode.LENGTH, letters.length()));
        }
        if (!Symbols.isRight(letters)) {
            return new NotRead(Message.of("support.code.check"));
        }
        return letters.startsWith(ShortCode.VERSION) ? first(letters) : newer();
    }

    private static CodeReading first(String letters) {
        return ShortCode.numbered(Symbols.read(letters.substring(1, ShortCode.LENGTH - 1)))
                .<CodeReading>map(Read::new).orElseGet(CodeReading::newer);
    }

    private static CodeReading newer() {
        return new NotRead(Message.of("support.code.newer"));
    }

    private static String foreign(String letters) {
        return letters.codePoints().filter(letter -> Symbols.ALL.indexOf(letter) < 0).mapToObj(Character::toString)
                .distinct().limit(3).reduce("", (all, next) -> all.isEmpty() ? next : all + " " + next);
    }
}
