package dev.apograph.generator.hostile;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import dev.apograph.generator.fixture.Compiler;
import dev.apograph.generator.text.GeneratedSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.ToolProvider;

/** What javac itself sees in generated files. */
final class JavacView extends TreePathScanner<Void, Void> {

    private final DocTrees trees;
    private final StringBuilder tree = new StringBuilder();
    private final StringBuilder declarations = new StringBuilder();
    private final List<String> literals = new ArrayList<>();
    private final List<String> comments = new ArrayList<>();
    private final List<String> names = new ArrayList<>();

    private JavacView(DocTrees trees) {
        this.trees = trees;
    }

    /** One view for each file, by its path. */
    static Map<String, JavacView> of(Collection<GeneratedSource> sources) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(null, null, problem -> {}, List.of("-proc:none"), null, Compiler.inMemory(sources));
        DocTrees trees = DocTrees.instance(task);
        Map<String, JavacView> views = new TreeMap<>();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                JavacView view = new JavacView(trees);
                view.scan(unit, null);
                views.put(unit.getSourceFile().getName(), view);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return views;
    }

    /** The whole tree with every name, without comments and the values of literals. */
    String tree() {
        return tree.toString();
    }

    /** Kinds and numbers of what is declared, without names. */
    String declarations() {
        return declarations.toString();
    }

    List<String> literals() {
        return literals;
    }

    List<String> comments() {
        return comments;
    }

    List<String> names() {
        return names;
    }

    @Override
    public Void scan(Tree node, Void unused) {
        if (node == null) {
            return null;
        }
        tree.append('(').append(node.getKind());
        super.scan(node, unused);
        tree.append(')');
        return null;
    }

    @Override
    public Void visitClass(ClassTree node, Void unused) {
        comment();
        declarations.append('(').append(node.getKind());
        name(node.getSimpleName().toString());
        super.visitClass(node, unused);
        declarations.append(')');
        return null;
    }

    @Override
    public Void visitMethod(MethodTree node, Void unused) {
        comment();
        declarations.append(" method").append(node.getParameters().size());
        name(node.getName().toString());
        return super.visitMethod(node, unused);
    }

    @Override
    public Void visitVariable(VariableTree node, Void unused) {
        comment();
        declarations.append(" variable");
        name(node.getName().toString());
        return super.visitVariable(node, unused);
    }

    @Override
    public Void visitIdentifier(IdentifierTree node, Void unused) {
        name(node.getName().toString());
        return super.visitIdentifier(node, unused);
    }

    @Override
    public Void visitMemberSelect(MemberSelectTree node, Void unused) {
        name(node.getIdentifier().toString());
        return super.visitMemberSelect(node, unused);
    }

    @Override
    public Void visitLiteral(LiteralTree node, Void unused) {
        if (node.getValue() instanceof String text) {
            literals.add(text);
        }
        return super.visitLiteral(node, unused);
    }

    private void name(String name) {
        tree.append(' ').append(name);
        names.add(name);
    }

    private void comment() {
        String comment = trees.getDocComment(getCurrentPath());
        if (comment != null) {
            comments.add(comment);
        }
    }
}
