package mailsetup.discovery.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import mailsetup.core.text.Language;
import mailsetup.core.text.Messages;
import mailsetup.discovery.input.Remark.Kind;

/** What the tests of the fields ask of remarks. */
final class Remarks {
    private Remarks() {}

    static Remark only(List<Remark> remarks, Kind kind, String row) {
        assertThat(remarks).extracting(Remark::kind, Remark::row).containsExactly(
                org.assertj.core.groups.Tuple.tuple(kind, row));
        return remarks.getFirst();
    }

    static Remark only(Reading<?> reading, Kind kind, String row) {
        assertThat(reading.value().isPresent()).as("a value stands unless there is an error")
                .isEqualTo(kind != Kind.ERROR);
        return only(reading.remarks(), kind, row);
    }

    static void clean(Reading<?> reading) {
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.value()).isPresent();
    }

    static String english(Remark remark) {
        return Messages.in(Language.EN).text(remark.text());
    }

    static Optional<Kind> worst(Reading<?> reading) {
        return reading.remarks().stream().map(Remark::kind).findFirst();
    }
}
