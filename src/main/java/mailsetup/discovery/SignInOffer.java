package mailsetup.discovery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import mailsetup.core.EmailAddress;
import mailsetup.core.Hostname;
import mailsetup.core.ServerSettings;
import mailsetup.core.SignInSettings;
import mailsetup.discovery.presets.Preset;

/**
 * A sign-in in the browser, and the servers that may see its token.
 *
 * @param hosts those that were told by the same hand as the sign-in
 */
public record SignInOffer(SignInSettings settings, Set<Hostname> hosts) {
    public SignInOffer {
        hosts = Set.copyOf(hosts);
    }

    /** The one that the best of these has, if any. */
    public static Optional<SignInOffer> of(List<Found> chosen) {
        return chosen.stream().flatMap(one -> one.candidate().signIn().stream()).findFirst()
                .map(settings -> of(settings, chosen.stream()
                        .filter(one -> one.candidate().signIn().equals(Optional.of(settings)))
                        .map(Found::settings).toList()));
    }

    /** The one of that provider, if it has one. */
    public static Optional<SignInOffer> of(Preset preset, EmailAddress address) {
        return preset.signIn().map(settings -> of(settings, preset.settings(address)));
    }

    /** One for these servers. */
    public static SignInOffer of(SignInSettings settings, List<ServerSettings> servers) {
        return new SignInOffer(settings,
                servers.stream().map(one -> one.endpoint().host()).collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether that server may see the token. */
    public boolean covers(ServerSettings server) {
        return hosts.contains(server.endpoint().host());
    }
}
