import java.io.ByteArrayInputStream;
import java.io.File;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Packs an APK: what lies uncompressed begins at a multiple of 4 bytes, a native library at a multiple of 16 KB, so that
 * a phone with pages of that size can map it from the APK. (Debian's zipalign knows 4 KB only.)
 *
 * <pre>java PackApk.java OUT RES.apk DEX.zip FOLDER...    files of the folders go in under their own paths
 * java PackApk.java --check APK</pre>
 */
public final class PackApk {
    private static final int PAGE = 16_384;
    private static final int WORD = 4;
    /** The extra field by which signers, too, know how an entry is aligned. */
    private static final int ALIGNMENT_FIELD = 0xd935;

    private final Counting out;
    private final ZipOutputStream zip;
    private final Set<String> written = new HashSet<>();

    private PackApk(File file) throws Exception {
        out = new Counting(new FileOutputStream(file));
        zip = new ZipOutputStream(out);
        zip.setLevel(9);
    }

    public static void main(String[] args) throws Exception {
        if (args[0].equals("--check")) {
            check(new File(args[1]));
            return;
        }
        var apk = new PackApk(new File(args[0]));
        apk.addZip(new File(args[1]), name -> true);
        apk.addZip(new File(args[2]), PackApk::isNeeded);
        for (var folder : List.of(args).subList(3, args.length)) apk.addFolder(Path.of(folder));
        apk.zip.close();
    }

    /** What jars carry along and no app reads: their own manifests, licences, rules, and Kotlin's notes for compilers. */
    private static boolean isNeeded(String name) {
        if (name.endsWith(".dex") || name.startsWith("META-INF/services/")) return true;
        return !name.startsWith("META-INF/") && !name.endsWith(".kotlin_builtins") && !name.endsWith(".class")
                && !name.equals("DebugProbesKt.bin");
    }

    private void addZip(File file, java.util.function.Predicate<String> wanted) throws Exception {
        try (var in = new ZipFile(file)) {
            for (var entry : in.stream().filter(e -> !e.isDirectory() && wanted.test(e.getName())).toList()) {
                add(entry.getName(), in.getInputStream(entry).readAllBytes(), entry.getMethod() == ZipEntry.STORED);
            }
        }
    }

    private void addFolder(Path folder) throws Exception {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                var name = folder.relativize(file).toString();
                add(name, Files.readAllBytes(file), name.endsWith(".so"));
            }
        }
    }

    private void add(String name, byte[] bytes, boolean stored) throws Exception {
        if (!written.add(name)) throw new IllegalStateException(name + " comes twice");
        var entry = new ZipEntry(name);
        // The same bytes from the same inputs.
        entry.setTimeLocal(java.time.LocalDateTime.of(1981, 1, 1, 1, 1, 2));
        if (stored) {
            var crc = new CRC32();
            crc.update(bytes);
            entry.setMethod(ZipEntry.STORED);
            entry.setSize(bytes.length);
            entry.setCompressedSize(bytes.length);
            entry.setCrc(crc.getValue());
            zip.flush();
            entry.setExtra(padding(out.count + 30 + name.getBytes("UTF-8").length, name.endsWith(".so") ? PAGE : WORD));
        }
        zip.putNextEntry(entry);
        new ByteArrayInputStream(bytes).transferTo(zip);
        zip.closeEntry();
    }

    private static byte[] padding(long start, int multiple) {
        int fill = (int) ((multiple - (start + 6) % multiple) % multiple);
        var extra = new byte[6 + fill];
        little(extra, 0, ALIGNMENT_FIELD);
        little(extra, 2, 2 + fill);
        little(extra, 4, multiple);
        return extra;
    }

    private static void little(byte[] to, int at, int value) {
        to[at] = (byte) value;
        to[at + 1] = (byte) (value >> 8);
    }

    private static void check(File apk) throws Exception {
        var bytes = Files.readAllBytes(apk.toPath());
        int end = find(bytes, bytes.length - 22, 0x06054b50);
        int at = int4(bytes, end + 16);
        int libraries = 0;
        for (int n = int2(bytes, end + 10); n > 0; n--) {
            int method = int2(bytes, at + 10);
            int nameLength = int2(bytes, at + 28);
            var name = new String(bytes, at + 46, nameLength, "UTF-8");
            int header = int4(bytes, at + 42);
            int data = header + 30 + int2(bytes, header + 26) + int2(bytes, header + 28);
            boolean library = name.endsWith(".so");
            if (library && method != 0) fail(name + " is compressed");
            if (method == 0 && data % (library ? PAGE : WORD) != 0) fail(name + " begins at " + data);
            if (library) {
                libraries++;
                checkElf(name, bytes, data);
            }
            at += 46 + nameLength + int2(bytes, at + 30) + int2(bytes, at + 32);
        }
        System.out.println(libraries + " native libraries: 16 KB, in the APK and in themselves");
    }

    /** Every part of the library that is loaded asks for 16 KB. */
    private static void checkElf(String name, byte[] b, int at) {
        boolean wide = b[at + 4] == 2;
        int table = at + int4(b, at + (wide ? 32 : 28));
        int size = int2(b, at + (wide ? 54 : 42));
        for (int i = 0; i < int2(b, at + (wide ? 56 : 44)); i++) {
            int part = table + i * size;
            if (int4(b, part) == 1 && int4(b, part + (wide ? 48 : 28)) % PAGE != 0) fail(name + " is not linked for 16 KB");
        }
    }

    private static int find(byte[] bytes, int from, int mark) {
        while (int4(bytes, from) != mark) from--;
        return from;
    }

    private static int int2(byte[] b, int at) {
        return b[at] & 255 | (b[at + 1] & 255) << 8;
    }

    private static int int4(byte[] b, int at) {
        return int2(b, at) | int2(b, at + 2) << 16;
    }

    private static void fail(String why) {
        System.err.println(why);
        System.exit(1);
    }

    private static final class Counting extends OutputStream {
        private final OutputStream to;
        private long count;

        Counting(OutputStream to) {
            this.to = to;
        }

        @Override
        public void write(int b) throws java.io.IOException {
            to.write(b);
            count++;
        }

        @Override
        public void write(byte[] b, int from, int length) throws java.io.IOException {
            to.write(b, from, length);
            count += length;
        }

        @Override
        public void close() throws java.io.IOException {
            to.close();
        }
    }
}
