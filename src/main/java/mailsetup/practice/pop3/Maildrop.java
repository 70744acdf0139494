package mailsetup.practice.pop3;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import mailsetup.practice.mailbox.Mail;

/** The inbox as POP sees it in one session. What is deleted here is back in the next session. */
final class Maildrop {
    private final List<Mail> mails;
    private final Set<Integer> deleted = new HashSet<>();

    Maildrop(List<Mail> mails) {
        this.mails = mails;
    }

    /** The mail of that number, counted from 1. */
    Optional<Mail> mail(String number) {
        return remaining().filter(each -> Integer.toString(each).equals(number)).mapToObj(each -> mails.get(each - 1))
                .findFirst();
    }

    void delete(String number) {
        deleted.add(Integer.parseInt(number));
    }

    void reset() {
        deleted.clear();
    }

    /** How many and how big. */
    String stat() {
        return remaining().count() + " " + remaining().mapToLong(number -> mails.get(number - 1).bytes()).sum();
    }

    /** That line, then one for each mail. */
    List<String> listing(String first, BiFunction<String, Mail, String> line) {
        var lines = remaining().mapToObj(number -> line.apply(Integer.toString(number), mails.get(number - 1)));
        return Stream.concat(Stream.of(first), lines).toList();
    }

    private IntStream remaining() {
        return IntStream.rangeClosed(1, mails.size()).filter(number -> !deleted.contains(number));
    }
}
