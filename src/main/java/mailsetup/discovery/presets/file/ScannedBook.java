package mailsetup.discovery.presets.file;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import mailsetup.core.Hostname;
import mailsetup.discovery.presets.HostPattern;
import mailsetup.discovery.presets.Preset;
import mailsetup.discovery.presets.PresetBook;
import mailsetup.discovery.presets.PresetIndex;

/**
 * Answers from files of which only those are read that can hold the answer. Every domain and every pattern ends in two
 * labels of its own ({@link Names}), so a file without the last two labels of a name cannot mean it.
 */
final class ScannedBook implements PresetBook {
    private final Map<String, byte[]> files;
    private final Map<String, String> texts = new ConcurrentHashMap<>();
    private final Map<String, Optional<Preset>> read = new ConcurrentHashMap<>();

    /**
     * Reads nothing yet.
     *
     * @param files the content of each file, by its name
     */
    ScannedBook(Map<String, byte[]> files) {
        this.files = files;
        // Names of hosts are ASCII, whatever the other letters come to.
        files.forEach((name, content) -> texts.put(name, new String(content, StandardCharsets.ISO_8859_1)));
    }

    @Override
    public Optional<Preset> ofDomain(Hostname domain) {
        return index(mentioning("\"" + domain.ascii())).ofDomain(domain)
                .filter(preset -> preset.domains().contains(new HostPattern(domain.ascii())))
                .or(() -> index(mentioning(end(domain.ascii()))).ofDomain(domain));
    }

    @Override
    public Optional<Preset> ofMx(Hostname mxHost) {
        return index(mentioning(end(mxHost.ascii()))).ofMx(mxHost);
    }

    @Override
    public List<Preset> all() {
        return index(files.keySet()).all();
    }

    @Override
    public Optional<Preset> find(String id) {
        var name = id + ".json";
        return files.containsKey(name) ? preset(name) : Optional.empty();
    }

    /** The files with a text that ends so; with its quotation mark in front, that is so. */
    private List<String> mentioning(String end) {
        return texts.entrySet().stream().filter(file -> file.getValue().contains(end + "\"")).map(Map.Entry::getKey)
                .toList();
    }

    private PresetIndex index(Collection<String> names) {
        return new PresetIndex(names.stream().sorted().flatMap(name -> preset(name).stream()).toList());
    }

    private Optional<Preset> preset(String name) {
        return read.computeIfAbsent(name,
                wanted -> PresetReader.read(wanted, files.getOrDefault(wanted, new byte[0])).preset());
    }

    private static String end(String name) {
        int last = name.lastIndexOf('.');
        return name.substring(last < 0 ? 0 : name.lastIndexOf('.', last - 1) + 1);
    }
}
