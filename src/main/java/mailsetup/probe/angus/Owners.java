package mailsetup.probe.angus;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import mailsetup.probe.FolderFacts.Sharing;
import org.eclipse.angus.mail.iap.ProtocolException;
import org.eclipse.angus.mail.iap.Response;
import org.eclipse.angus.mail.imap.protocol.Namespaces;
import org.jspecify.annotations.Nullable;

/**
 * Whose folders are whose, by what their names begin with (NAMESPACE, RFC 2342).
 *
 * @param others beginnings of folders of other people
 * @param shared beginnings of folders of everybody
 */
record Owners(List<String> others, List<String> shared) {
    static final Owners NONE = new Owners(List.of(), List.of());

    static Owners in(List<Response> answer) throws ProtocolException {
        if (answer.isEmpty()) {
            return NONE;
        }
        var told = new Namespaces(answer.getFirst());
        return new Owners(prefixes(told.otherUsers), prefixes(told.shared));
    }

    /** Empty for one's own. */
    Optional<Sharing> of(String folder) {
        if (others.stream().anyMatch(folder::startsWith)) {
            return Optional.of(Sharing.OTHER_USER);
        }
        return shared.stream().anyMatch(folder::startsWith) ? Optional.of(Sharing.SHARED) : Optional.empty();
    }

    /** All names begin with nothing, so that tells no two apart. */
    private static List<String> prefixes(Namespaces.Namespace @Nullable [] told) {
        return Stream.ofNullable(told).flatMap(Stream::of).map(each -> each.prefix)
                .filter(prefix -> prefix != null && !prefix.isEmpty()).toList();
    }
}
