package uk.opcc.mappa.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class JsonPatchTest {

    private static final String DOCUMENT = "{'a':1,'list':[{'x':1},{'x':2}],'b/c':{'~':0}}";

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }

    private static JsonNode patched(String operation) {
        return JsonPatch.apply(json("[" + operation + "]"), json(DOCUMENT));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    {'op':'add','path':'/d','value':3}                  | {'a':1,'list':[{'x':1},{'x':2}],'b/c':{'~':0},'d':3}
                    {'op':'add','path':'/a','value':3}                  | {'a':3,'list':[{'x':1},{'x':2}],'b/c':{'~':0}}
                    {'op':'add','path':'/list/1','value':3}             | {'a':1,'list':[{'x':1},3,{'x':2}],'b/c':{'~':0}}
                    {'op':'add','path':'/list/2','value':3}             | {'a':1,'list':[{'x':1},{'x':2},3],'b/c':{'~':0}}
                    {'op':'add','path':'/list/-','value':3}             | {'a':1,'list':[{'x':1},{'x':2},3],'b/c':{'~':0}}
                    {'op':'replace','path':'/list/1/x','value':3}       | {'a':1,'list':[{'x':1},{'x':3}],'b/c':{'~':0}}
                    {'op':'replace','path':'/list/0','value':3}         | {'a':1,'list':[3,{'x':2}],'b/c':{'~':0}}
                    {'op':'replace','path':'/b~1c/~0','value':3}        | {'a':1,'list':[{'x':1},{'x':2}],'b/c':{'~':3}}
                    {'op':'remove','path':'/list/0'}                    | {'a':1,'list':[{'x':2}],'b/c':{'~':0}}
                    {'op':'remove','path':'/list'}                      | {'a':1,'b/c':{'~':0}}
                    """)
    void anOperationChangesTheDocument(String operation, String expected) {
        assertThat(patched(operation)).isEqualTo(json(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'op':'remove','path':'/d'}",
                "{'op':'replace','path':'/list/2','value':3}",
                "{'op':'add','path':'/list/3','value':3}",
                "{'op':'add','path':'/list/x','value':3}",
                "{'op':'add','path':'/d/e','value':3}",
                "{'op':'move','path':'/a'}",
                "{'op':'test','path':'/list/0'}"
            })
    void anOperationThatCannotBeAppliedIsRefused(String operation) {
        assertThatIllegalArgumentException().isThrownBy(() -> patched(operation));
    }

    @Test
    void operationsFollowOneAnotherAndLeaveTheBaseAlone() {
        JsonNode base = json(DOCUMENT);
        JsonNode twice = json("[{'op':'remove','path':'/list/0'},{'op':'remove','path':'/list/0'}]");
        assertThat(JsonPatch.apply(twice, base).path("list")).isEmpty();
        assertThat(base).isEqualTo(json(DOCUMENT));
        assertThat(JsonPatch.apply(base.path("no patch"), base)).isEqualTo(base);
    }
}
