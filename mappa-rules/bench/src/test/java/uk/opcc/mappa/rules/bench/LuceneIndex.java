package uk.opcc.mappa.rules.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.tokenattributes.TermToBytesRefAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;
import org.apache.lucene.util.BytesRef;
import uk.opcc.mappa.model.Agency;
import uk.opcc.mappa.model.InspectionReport;
import uk.opcc.mappa.model.ItemId;
import uk.opcc.mappa.model.Recommendation;
import uk.opcc.mappa.rules.matching.RecommendationId;

/**
 * A catalogue in Lucene, set up for speed: one segment, no positions, nothing stored, no query cache, and no hits counted
 * beyond those asked for. A document is the addressees and the words of one recommendation.
 */
final class LuceneIndex {

    static final String FIELD = "words";

    /** As many as a match has candidates at most. */
    private static final int HITS = 5;

    private final Analyzer analyzer = new EnglishAnalyzer();
    private final List<RecommendationId> ids = new ArrayList<>();
    private final IndexSearcher searcher;

    private LuceneIndex(Collection<InspectionReport> catalogue, Directory directory) throws IOException {
        // Documents keep their order through merges of neighbours, so that a document's number is its recommendation's
        // place.
        IndexWriterConfig config = new IndexWriterConfig(analyzer).setMergePolicy(new LogDocMergePolicy());
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (InspectionReport report : catalogue) {
                for (Map.Entry<ItemId, Recommendation> each : report.items().entrySet()) {
                    writer.addDocument(document(each.getValue()));
                    ids.add(new RecommendationId(report.id(), each.getKey()));
                }
            }
            writer.forceMerge(1);
        }
        searcher = new IndexSearcher(DirectoryReader.open(directory));
        searcher.setQueryCache(null);
    }

    /** In memory, which is built the fastest. */
    static LuceneIndex inMemory(Collection<InspectionReport> catalogue) {
        try {
            return new LuceneIndex(catalogue, new ByteBuffersDirectory());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** In files mapped into memory, which answer the fastest; they go with the JVM. */
    static LuceneIndex mapped(Collection<InspectionReport> catalogue) {
        try {
            Path folder = Files.createTempDirectory("lucene");
            folder.toFile().deleteOnExit();
            MMapDirectory directory = new MMapDirectory(folder);
            LuceneIndex index = new LuceneIndex(catalogue, directory);
            for (String file : directory.listAll()) {
                folder.resolve(file).toFile().deleteOnExit();
            }
            return index;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Analyzer analyzer() {
        return analyzer;
    }

    IndexReader reader() {
        return searcher.getIndexReader();
    }

    /** The words of a text as they are indexed, each once. */
    Set<BytesRef> words(String text) throws IOException {
        Set<BytesRef> words = new LinkedHashSet<>();
        try (TokenStream tokens = analyzer.tokenStream(FIELD, text)) {
            TermToBytesRefAttribute word = tokens.getAttribute(TermToBytesRefAttribute.class);
            tokens.reset();
            while (tokens.incrementToken()) {
                words.add(BytesRef.deepCopyOf(word.getBytesRef()));
            }
            tokens.end();
        }
        return words;
    }

    ScoreDoc[] search(Query query) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(HITS, null, HITS)).scoreDocs;
    }

    /** About the score that a document of average length with just these words would have. */
    double ownScore(String text) {
        try {
            double score = 0;
            int documents = reader().numDocs();
            for (BytesRef word : words(text)) {
                int with = reader().docFreq(new Term(FIELD, word));
                score += Math.log(1 + (documents - with + 0.5) / (with + 0.5)) / 2.2;
            }
            return score;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    RecommendationId id(ScoreDoc hit) {
        return ids.get(hit.doc);
    }

    private static Document document(Recommendation recommendation) {
        FieldType type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
        type.setTokenized(true);
        type.freeze();
        String addressees =
                recommendation.addressees().stream().map(Agency::name).collect(Collectors.joining(" "));
        Document document = new Document();
        document.add(new Field(
                FIELD,
                addressees + " "
                        + recommendation
                                .officialText()
                                .orElseGet(() -> recommendation.summary() + " "
                                        + String.join(" ", recommendation.distinctiveTerms())),
                type));
        return document;
    }
}
