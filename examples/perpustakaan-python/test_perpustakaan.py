"""Facts of this service: python3 -m unittest"""
import time
import unittest

import ed25519
from caller import ANONYMOUS, ISSUER, BadToken, Callers
from graph.lexer import tokens
from server import ENGINE

STAFF = {**ANONYMOUS, "kind": "PERSON", "roles": ["PRODUCER"]}


def ask(query, variables=None, caller=ANONYMOUS):
    return ENGINE.answer(query, variables or {}, None, caller)


def entities(representations, selection, caller=ANONYMOUS):
    query = "query ($r: [_Any!]!) { _entities(representations: $r) { %s } }" % selection
    return ask(query, {"r": representations}, caller)


class Libraries(unittest.TestCase):
    def test_a_region_has_its_libraries_and_those_below_it(self):
        regions = [{"__typename": "Region", "code": code} for code in ("36.04", "36.04.01", "99.99")]
        answer = entities(regions, "... on Region { code libraryTotals { libraries visitorsPerLibrary } }")
        self.assertEqual(
            [(each["code"], each["libraryTotals"]["libraries"]) for each in answer["data"]["_entities"]],
            [("36.04", 3), ("36.04.01", 2), ("99.99", 0)],
        )
        self.assertIsNone(answer["data"]["_entities"][2]["libraryTotals"]["visitorsPerLibrary"])

    def test_references_of_several_types_come_back_in_their_order(self):
        asked = [
            {"__typename": "Library", "id": "3601000000003"},
            {"__typename": "Organization", "code": "000400000000000"},
            {"__typename": "Library", "id": "0"},
            {"__typename": "Library", "id": "3603000000001"},
        ]
        answer = entities(asked, "__typename ... on Library { name } ... on Organization { libraries { kind } }")
        self.assertEqual(
            answer["data"]["_entities"],
            [
                {"__typename": "Library", "name": "Perpustakaan Umum Kabupaten Pandeglang"},
                {"__typename": "Organization", "libraries": [{"kind": "SPECIAL"}]},
                None,
                {"__typename": "Library", "name": "Perpustakaan Umum Kabupaten Tangerang"},
            ],
        )

    def test_the_telephone_number_is_for_government(self):
        query = '{ library(id: "3603000000001") { dutyPhone } }'
        self.assertEqual(ask(query)["data"], {"library": {"dutyPhone": None}})
        self.assertEqual(ask(query, caller=STAFF)["data"], {"library": {"dutyPhone": "0254-555-0001"}})

    def test_aliases_fragments_and_variables_are_served(self):
        query = """query ($kind: LibraryKind = VILLAGE, $all: Boolean!) {
          a: findLibraries(text: "pantai utara") { ...Named }
          b: findLibraries(text: "PANTAI", first: 1) { ...Named @include(if: $all) ... @skip(if: $all) { kind } }
        } fragment Named on Library { title: name region { code } }"""
        named = {"title": 'Taman Bacaan "Pantai Utara"', "region": {"code": "36.04.01"}}
        self.assertEqual(ask(query, {"all": True}), {"data": {"a": [named], "b": [named]}})
        self.assertEqual(ask(query, {"all": False})["data"]["b"], [{"kind": "VILLAGE"}])

    def test_a_block_string_has_the_value_that_graphql_gives_it(self):
        query = '{ findLibraries(text: """\n      Pantai\n        Utara\n  """) { id } }'
        self.assertEqual(tokens(query)[5][1], "Pantai\n  Utara")

    def test_what_is_not_served_is_refused_and_never_guessed(self):
        refused = {
            "{ library }": "GRAPHQL_VALIDATION_FAILED",
            "{ libraries { id } }": "GRAPHQL_VALIDATION_FAILED",
            '{ library(id: "1", kind: PUBLIC) { id } }': "GRAPHQL_VALIDATION_FAILED",
            '{ library(id: "1") { id { x } } }': "GRAPHQL_VALIDATION_FAILED",
            '{ library(id: "1", id: "2") { id } }': "GRAPHQL_PARSE_FAILED",
            "query ($a: ID, $a: Int) { __typename }": "GRAPHQL_PARSE_FAILED",
            '{ library(id: $id) { id } }': "GRAPHQL_VALIDATION_FAILED",
            "{ ...A } fragment A on Query { ...A }": "GRAPHQL_VALIDATION_FAILED",
            "{ __schema { types { name } } }": "GRAPHQL_VALIDATION_FAILED",
            "{ __typename @defer }": "GRAPHQL_VALIDATION_FAILED",
            "mutation { a }": "GRAPHQL_VALIDATION_FAILED",
            "{ a: __typename ": "GRAPHQL_PARSE_FAILED",
            "{ a { " * 100: "GRAPHQL_PARSE_FAILED",
            "query A { __typename } query B { __typename }": "OPERATION_RESOLUTION_FAILURE",
            "query ($id: ID!) { library(id: $id) { id } }": "BAD_USER_INPUT",
        }
        for query, code in refused.items():
            answer = ask(query)
            self.assertNotIn("data", answer, query)
            self.assertEqual(answer["errors"][0]["extensions"]["code"], code, query)

    def test_an_argument_of_another_type_is_refused_where_it_stands(self):
        for argument in ('first: "5"', "first: 0", "first: 1.5", "first: null"):
            answer = ask('{ findLibraries(text: "umum", %s) { id } }' % argument)
            self.assertEqual((answer["data"], answer["errors"][0]["path"]), (None, ["findLibraries"]), argument)
        region = [{"__typename": "Region", "code": "36.03"}]
        for argument in ('kind: "PUBLIC"', "kind: SCHOOL"):
            answer = entities(region, "... on Region { code libraries(%s) { id } }" % argument)
            self.assertEqual(answer["errors"][0]["path"], ["_entities", 0, "libraries"], argument)


class Tokens(unittest.TestCase):
    # RFC 8032, section 7.1, test 2.
    KEY = bytes.fromhex("3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c")
    SIGNATURE = bytes.fromhex(
        "92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00"
    )

    def test_a_signature_holds_for_its_message_and_key_only(self):
        self.assertTrue(ed25519.verify(self.KEY, b"\x72", self.SIGNATURE))
        self.assertFalse(ed25519.verify(self.KEY, b"\x73", self.SIGNATURE))
        self.assertFalse(ed25519.verify(self.KEY[::-1], b"\x72", self.SIGNATURE))
        self.assertFalse(ed25519.verify(self.KEY, b"\x72", self.SIGNATURE[:32] + b"\xff" * 32))

    def test_claims_are_for_this_service_and_hold_now(self):
        callers = Callers("perpustakaan", None)
        good = {"iss": ISSUER, "aud": "perpustakaan", "exp": time.time() + 60, "roles": ["PUBLIC"]}
        callers.check(good)
        for bad in ({"aud": "perizinan"}, {"iss": "urn:x"}, {"exp": time.time() - 60}, {"exp": "never"}):
            with self.assertRaises(BadToken):
                callers.check({**good, **bad})


if __name__ == "__main__":
    unittest.main()
