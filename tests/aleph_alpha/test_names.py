"""The names that users of aleph-alpha-client import: from the package, and from its submodules."""

from __future__ import annotations

import importlib

import pytest

from veneer import aleph_alpha

ROOT = """AsyncClient BatchSemanticEmbeddingRequest BatchSemanticEmbeddingResponse BusyError ChatRequest ChatResponse
Client CompletionRequest CompletionResponse ControlTokenOverlap CustomGranularity DetokenizationRequest
DetokenizationResponse Document EmbeddingRequest EmbeddingResponse EmbeddingV2Request EmbeddingV2Response
EvaluationRequest EvaluationResponse Explanation ExplanationPostprocessing ExplanationRequest
ExplanationResponse Image ImageControl ImagePromptItemExplanation ImageScore Message POOLING_OPTIONS Prompt
PromptGranularity PromptTemplate QuotaError RerankRequest RerankResponse RerankResult RerankUsage
SemanticEmbeddingRequest SemanticEmbeddingResponse SemanticRepresentation TargetGranularity
TargetPromptItemExplanation TargetScore Text TextControl TextPromptItemExplanation TextScore TokenControl
TokenPromptItemExplanation TokenScore TokenizationRequest TokenizationResponse Tokens __version__
load_base64_from_file load_base64_from_url""".split()
SEED = """TextMessage Role FinishReason StreamOptions ChatStreamChunk Usage JSONSchema ToolCall FunctionCall
ToolFunction SteeringConceptCreationRequest SteeringPairedExample TranslationRequest
InstructableEmbeddingRequest StreamChunk StreamSummary CompletionSummary Cropping""".split()
MODULES = {
    "aleph_alpha_client": """
        Client AsyncClient BusyError QuotaError POOLING_OPTIONS RETRY_STATUS_CODES _raise_for_status""",
    "chat": """
        ChatRequest ChatResponse ChatStreamChunk FinishReason FunctionCall Message Role StreamOptions
        TextMessage ToolCall ToolFunction Usage stream_chat_item_from_json process_chat_stream""",
    "completion": """
        CompletionRequest CompletionResponse CompletionResult CompletionResponseStreamItem CompletionSummary
        StreamChunk StreamSummary stream_item_from_json""",
    "detokenization": "DetokenizationRequest DetokenizationResponse",
    "document": "Document",
    "embedding": """
        BatchSemanticEmbeddingRequest BatchSemanticEmbeddingResponse EmbeddingRequest EmbeddingResponse
        EmbeddingV2Request EmbeddingV2Response EmbeddingV2ResponseData EmbeddingVector
        InstructableEmbeddingRequest InstructableEmbeddingResponse SemanticEmbeddingRequest
        SemanticEmbeddingResponse SemanticRepresentation Usage""",
    "evaluation": "EvaluationRequest EvaluationResponse",
    "explanation": """
        CustomGranularity Explanation ExplanationPostprocessing ExplanationRequest ExplanationResponse
        ImagePromptItemExplanation ImageScore PromptGranularity TargetGranularity
        TargetPromptItemExplanation TargetScore TargetScoreWithRaw TextPromptItemExplanation TextScore
        TextScoreWithRaw TokenPromptItemExplanation TokenScore""",
    "prompt": """
        ControlTokenOverlap Cropping Image ImageControl Prompt PromptItem Text TextControl TokenControl Tokens""",
    "prompt_template": "PromptTemplate",
    "reranking": "RerankRequest RerankResponse RerankResult RerankUsage",
    "steering": "SteeringConceptCreationRequest SteeringConceptCreationResponse SteeringPairedExample",
    "structured_output": "JSONSchema ResponseFormat",
    "tokenization": "TokenizationRequest TokenizationResponse",
    "translation": "TranslationRequest TranslationResponse TranslationSegment",
    "utils": "load_base64_from_file load_base64_from_url",
    "version": "MIN_API_VERSION __version__",
}


@pytest.mark.parametrize("name", [*ROOT, *SEED])
def test_a_name_is_at_the_root(name: str) -> None:
    assert name in aleph_alpha.__all__
    assert getattr(aleph_alpha, name) is not None


@pytest.mark.parametrize("module", MODULES)
def test_a_submodule_has_its_names(module: str) -> None:
    found = importlib.import_module(f"veneer.aleph_alpha.{module}")
    for name in MODULES[module].split():
        assert name in found.__all__
        if name in aleph_alpha.__all__ and (module, name) != ("embedding", "Usage"):
            assert getattr(found, name) is getattr(aleph_alpha, name)


def test_constants_are_of_the_kinds_that_users_expect() -> None:
    from veneer.aleph_alpha.aleph_alpha_client import POOLING_OPTIONS, RETRY_STATUS_CODES

    assert POOLING_OPTIONS == ["mean", "max", "last_token", "abs_max"]
    assert {408, 429, 500, 502, 503, 504} == RETRY_STATUS_CODES
