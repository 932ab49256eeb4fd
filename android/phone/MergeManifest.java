import java.io.File;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Puts the manifests of libraries into the app's, as far as ours need it: permissions, queries, features, and what stands
 * in the application element. Anything else in a library's manifest is an error, so that nothing is lost in silence.
 * Google's own merger can't be had from the registries that we use; Android Studio uses that one.
 *
 * <pre>java MergeManifest.java OUT APP-MANIFEST LIBRARY-MANIFEST...</pre>
 */
public final class MergeManifest {
    private static final String ANDROID = "http://schemas.android.com/apk/res/android";
    private static final String TOOLS = "http://schemas.android.com/tools";
    private static final Set<String> BESIDE = Set.of("uses-permission", "permission", "uses-feature", "queries");
    private static final Set<String> INSIDE =
            Set.of("activity", "service", "receiver", "provider", "meta-data", "uses-library", "property");

    private final Document app;
    private final Element root;
    private final Element application;
    private final int minSdk;

    private MergeManifest(File file) throws Exception {
        app = read(file);
        root = app.getDocumentElement();
        application = child(root, "application");
        minSdk = Integer.parseInt(child(root, "uses-sdk").getAttributeNS(ANDROID, "minSdkVersion"));
    }

    public static void main(String[] args) throws Exception {
        var merged = new MergeManifest(new File(args[1]));
        for (var library : List.of(args).subList(2, args.length)) {
            try {
                merged.add(read(new File(library)).getDocumentElement());
            } catch (IllegalArgumentException e) {
                System.err.println(library + ": " + e.getMessage());
                System.exit(1);
            }
        }
        merged.fill(merged.root, Map.of("${applicationId}", merged.root.getAttribute("package")));
        TransformerFactory.newInstance().newTransformer().transform(new DOMSource(merged.app), new StreamResult(new File(args[0])));
    }

    private void add(Element library) {
        for (var node = library.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element element)) continue;
            var tag = element.getTagName();
            if (tag.equals("uses-sdk")) {
                check(element);
            } else if (BESIDE.contains(tag)) {
                put(root, element);
            } else if (tag.equals("application")) {
                addApplication(element);
            } else {
                throw new IllegalArgumentException("<" + tag + "> is not merged here");
            }
        }
    }

    private void check(Element sdk) {
        var least = sdk.getAttributeNS(ANDROID, "minSdkVersion");
        if (!least.isEmpty() && Integer.parseInt(least) > minSdk) {
            throw new IllegalArgumentException("wants Android " + least + ", the app runs on " + minSdk);
        }
    }

    private void addApplication(Element library) {
        var attributes = library.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            var attribute = (Attr) attributes.item(i);
            if (!ANDROID.equals(attribute.getNamespaceURI())) continue;
            if (!application.hasAttributeNS(ANDROID, attribute.getLocalName())) {
                application.setAttributeNS(ANDROID, attribute.getName(), attribute.getValue());
            }
        }
        for (var node = library.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element element)) continue;
            if (!INSIDE.contains(element.getTagName())) {
                throw new IllegalArgumentException("<" + element.getTagName() + "> in an application is not merged here");
            }
            put(application, element);
        }
    }

    /** Adds the element, or what is in it when one of its kind and name is there. */
    private void put(Element parent, Element element) {
        var marker = element.getAttributeNS(TOOLS, "node");
        if (!marker.isEmpty() && !marker.equals("merge")) {
            throw new IllegalArgumentException("tools:node=" + marker + " is not merged here");
        }
        var name = element.getAttributeNS(ANDROID, "name");
        for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!(node instanceof Element there) || !there.getTagName().equals(element.getTagName())) continue;
            if (!there.getAttributeNS(ANDROID, "name").equals(name)) continue;
            for (var inner = element.getFirstChild(); inner != null; inner = inner.getNextSibling()) {
                if (inner instanceof Element e) there.appendChild(app.importNode(e, true));
            }
            return;
        }
        var copy = (Element) app.importNode(element, true);
        copy.removeAttributeNS(TOOLS, "node");
        parent.appendChild(copy);
    }

    private void fill(Node node, Map<String, String> values) {
        if (node instanceof Element element) {
            var attributes = element.getAttributes();
            for (int i = 0; i < attributes.getLength(); i++) {
                var text = new StringBuilder(attributes.item(i).getNodeValue());
                new HashMap<>(values).forEach((from, to) -> {
                    for (int at; (at = text.indexOf(from)) >= 0; ) text.replace(at, at + from.length(), to);
                });
                if (text.indexOf("${") >= 0) throw new IllegalArgumentException("no value for " + text);
                attributes.item(i).setNodeValue(text.toString());
            }
        }
        for (var child = node.getFirstChild(); child != null; child = child.getNextSibling()) fill(child, values);
    }

    private static Element child(Element parent, String tag) {
        return (Element) parent.getElementsByTagName(tag).item(0);
    }

    private static Document read(File file) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setIgnoringComments(true);
        return factory.newDocumentBuilder().parse(file);
    }
}
