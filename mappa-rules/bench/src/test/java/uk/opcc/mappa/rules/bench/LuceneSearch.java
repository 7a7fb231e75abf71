package uk.opcc.mappa.rules.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** A way of asking Lucene which recommendation a text means. Both score hits by BM25. */
enum LuceneSearch {
    /** Any of the words of the text, each once. */
    BM25("BM25") {
        @Override
        Queries on(LuceneIndex index) {
            return text -> {
                BooleanQuery.Builder anyWord = new BooleanQuery.Builder();
                for (BytesRef word : index.words(text)) {
                    anyWord.add(new TermQuery(new Term(LuceneIndex.FIELD, word)), BooleanClause.Occur.SHOULD);
                }
                return anyWord.build();
            };
        }
    },

    /** The 25 words of the text that weigh most, its default; words may be rarer than its defaults, which suit long texts. */
    MORE_LIKE_THIS("MoreLikeThis") {
        @Override
        Queries on(LuceneIndex index) throws IOException {
            MoreLikeThis moreLikeThis = new MoreLikeThis(index.reader());
            moreLikeThis.setAnalyzer(index.analyzer());
            moreLikeThis.setFieldNames(new String[] {LuceneIndex.FIELD});
            moreLikeThis.setMinTermFreq(1);
            moreLikeThis.setMinDocFreq(1);
            moreLikeThis.setMaxQueryTerms(MoreLikeThis.DEFAULT_MAX_QUERY_TERMS);
            return text -> moreLikeThis.like(LuceneIndex.FIELD, new StringReader(text));
        }
    };

    private final String label;

    LuceneSearch(String label) {
        this.label = label;
    }

    abstract Queries on(LuceneIndex index) throws IOException;

    /** What reports call it. */
    String label() {
        return label;
    }

    /** Asks an index in this way. */
    Lookup in(LuceneIndex index) {
        try {
            Queries queries = on(index);
            return text -> {
                try {
                    return index.search(queries.of(text));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** From text to hits, the best first. */
    @FunctionalInterface
    interface Lookup {

        ScoreDoc[] hits(String text);
    }

    /** From text to query. */
    @FunctionalInterface
    interface Queries {

        Query of(String text) throws IOException;
    }
}
