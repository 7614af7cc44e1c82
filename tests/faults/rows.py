"""Every fault that must be survived, with what must hold and the tests that prove it by injecting it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A fault, what must hold when it strikes, and its tests as FILE::FUNCTION below ``tests/``."""

    fault: str
    expected: str
    tests: tuple[str, ...]


_SENT = "faults/test_releases_sent.py"

ROWS = (
    Row(
        "kill -9 while writing, 200 times",
        "no acknowledged row lost, all checks ok",
        (
            "faults/test_store_kills.py::test_kills_lose_no_acknowledged_row",
            "faults/test_draft_survives.py::test_a_line_that_was_being_typed_is_there_after_kill_9",
            "faults/test_ledger_faults.py::test_a_release_is_whole_or_not_there_wherever_its_commit_is_killed",
            "faults/test_copies_cut.py::test_a_copy_that_is_cut_short_never_bears_a_copys_name",
            "faults/test_copies_cut.py::test_going_back_cut_short_leaves_the_old_or_the_new",
            "faults/test_import_kills.py::test_wherever_an_import_is_killed_all_of_it_is_there_or_nothing",
        ),
    ),
    Row(
        "power loss, replayed from recorded writes",
        "0 lost, 0 damaged (a control with synchronous=OFF must fail)",
        (
            "faults/test_power_loss.py::test_no_acknowledged_step_is_lost",
            "faults/test_power_loss.py::test_without_syncing_much_would_be_lost",
            "faults/test_power_loss.py::test_a_call_that_is_missing_from_the_recording_is_noticed",
        ),
    ),
    Row(
        "kill in a migration, 60,000 rows",
        "old or new schema, never half",
        (
            "faults/test_migration_kills.py::test_wherever_a_migration_is_killed_the_tables_are_old_or_new",
            "faults/test_ledger_faults.py::test_a_migration_that_fails_leaves_the_old_tables",
            "store/test_migrate.py::test_a_copy_as_it_was_lies_there_first",
            "store/test_migrate.py::test_a_result_that_is_not_whole_is_taken_back",
            "store/test_migrate.py::test_nothing_is_touched_when_no_copy_can_be_made",
        ),
    ),
    Row(
        "kill in a passphrase change",
        "exactly one passphrase works, recovery works",
        (
            "faults/test_key_changes.py::test_a_killed_change_leaves_exactly_one_that_works",
            "faults/test_key_changes.py::test_what_a_killed_change_left_behind_goes_with_the_next_opening",
        ),
    ),
    Row(
        "disk full (3 MB tmpfs)",
        "clear message, everything acknowledged kept, no partial copy left",
        (
            "faults/test_store_surroundings.py::test_a_full_disk_keeps_everything_acknowledged",
            "faults/test_store_surroundings.py::test_a_disk_full_from_the_start_leaves_nothing_behind",
            "faults/test_disk_full.py::test_a_log_that_cannot_be_folded_in_keeps_everything",
            "faults/test_disk_full.py::test_a_draft_that_finds_no_room_is_told_and_the_one_before_stays",
            "faults/test_disk_full.py::test_preferences_and_what_was_sent_stay_as_they_were",
            "faults/test_disk_full.py::test_a_key_file_that_finds_no_room_is_as_it_was",
            "faults/test_going_back.py::test_a_full_disk_leaves_the_notebook_as_it_is",
            "faults/test_ledger_faults.py::test_a_full_disk_keeps_every_release_that_was_acknowledged",
            f"{_SENT}::test_a_full_disk_for_the_file_leaves_the_ledger_as_it_was",
            f"{_SENT}::test_a_full_disk_for_the_ledger_leaves_no_file",
        ),
    ),
    Row(
        "bit flips in the file",
        "all found, restore offered",
        (
            "faults/test_bit_flips.py::test_a_bit_anywhere_in_the_file_is_found",
            "faults/test_bit_flips.py::test_a_bit_in_the_log_loses_what_follows_and_nobody_can_tell",
            "faults/test_bit_flips.py::test_after_folding_in_and_after_closing_there_is_no_log",
            "ui/test_workplace.py::test_five_seconds_after_the_last_write_the_log_is_empty",
            "ui/panes/test_trouble_notice.py::test_a_page_damaged_while_it_is_open_is_found_and_the_copies_offered",
            "ui/test_way_back.py::test_a_notebook_that_is_lost_offers_its_copies",
        ),
    ),
    Row(
        "zero-byte, truncated, page-swapped, newer-schema, foreign file",
        "refused, untouched",
        (
            "faults/test_store_opening.py::test_a_fault_has_one_code_and_changes_nothing",
            "faults/test_store_opening.py::test_a_file_without_keys_is_foreign",
            "faults/test_store_opening.py::test_a_newer_file_with_an_unfolded_log_is_left_as_it_is",
            "faults/test_store_opening.py::test_a_plain_file_that_is_not_the_sample_is_refused",
        ),
    ),
    Row(
        "file replaced while open",
        "writing stops, rescue copy offered",
        (
            "faults/test_store_surroundings.py::test_a_file_put_in_our_files_place_stops_the_writing",
            "faults/test_rescue.py::test_what_we_still_hold_is_in_the_rescue_copy",
            "faults/test_rescue.py::test_a_file_that_was_thrown_away_is_rescued_too",
            "ui/panes/test_trouble_notice.py::test_a_file_put_in_our_files_place_is_told_and_what_we_hold_saved",
        ),
    ),
    Row(
        "export cut anywhere",
        "whole old or whole new file",
        (
            "faults/test_files_cut.py::test_a_kill_at_any_call_leaves_the_whole_old_or_the_whole_new_file",
            "faults/test_files_cut.py::test_a_loss_of_power_leaves_the_whole_old_or_the_whole_new_file",
            "faults/test_files_cut.py::test_without_syncing_files_would_be_cut",
            "faults/test_files_cut.py::test_written_in_place_files_would_be_cut",
            f"{_SENT}::test_wherever_sending_is_killed_the_ledger_knows_at_least_what_is_outside",
            "formats/test_open_export.py::test_stopping_half_way_leaves_the_file_that_was_there_and_nothing_else",
            "formats/test_about_person.py::test_when_the_page_cannot_take_its_place_the_data_are_as_they_were",
        ),
    ),
    Row(
        "read-only folder, second instance, target open in Excel",
        "clear sentence, nothing lost",
        (
            "faults/test_store_opening.py::test_a_read_only_file_or_folder_is_said_so_and_left",
            "faults/test_store_opening.py::test_a_second_opening_is_refused_until_the_first_closes",
            "ui/test_single_instance.py::test_a_second_start_finds_the_first_and_raises_it",
            "faults/test_closed_folders.py::test_a_workbook_for_a_folder_that_may_not_be_written_is_told",
            "faults/test_closed_folders.py::test_a_workbook_that_may_not_be_replaced_is_told_with_a_free_name",
            "faults/test_closed_folders.py::test_preferences_that_may_not_be_replaced_stay",
            "formats/test_workbook_writer.py::test_a_file_open_elsewhere_names_a_free_one",
            f"{_SENT}::test_a_file_that_cannot_take_its_place_is_remembered_and_can_be_sent_again",
        ),
    ),
    Row(
        "hostile `keys.json` (m=2^31)",
        "refused before the KDF",
        (
            "faults/test_store_opening.py::test_a_hostile_cost_is_refused_before_it_is_paid",
            "store/test_key_slots.py::test_a_hostile_slot_of_another_kind_costs_nothing",
        ),
    ),
    Row(
        "keyring missing, locked, changed",
        "passphrase asked",
        (
            "store/test_key_ring.py::test_a_keyring_that_does_not_answer_means_the_passphrase",
            "store/test_key_ring.py::test_an_entry_that_is_gone_or_changed_means_the_passphrase",
            "store/test_key_ring.py::test_a_keyring_that_hangs_is_left_behind",
        ),
    ),
    Row(
        "temp files (strace), log with an integrity error",
        "no plaintext, no name, no key",
        (
            "faults/test_store_surroundings.py::test_no_text_and_no_name_lies_open_in_any_file",
            "faults/test_store_surroundings.py::test_errors_of_the_database_show_no_parameters",
            "faults/test_nothing_elsewhere.py::test_only_files_of_ours_are_opened_for_writing",
            "faults/test_nothing_elsewhere.py::test_no_word_is_written_in_plain_text_but_the_recipient_to_the_workbook",
            "faults/test_nothing_elsewhere.py::test_failures_were_reported_without_what_they_were_about",
        ),
    ),
    Row(
        "erase, then search every decrypted page; then restore an older backup",
        "nothing; still gone",
        (
            "faults/test_store_surroundings.py::test_what_is_erased_is_on_no_page_any_more",
            "store/test_proof.py::test_every_text_column_holds_a_canary_before_and_none_does_after",
            "faults/test_forget_kills.py::test_killed_anywhere_they_are_whole_or_gone_and_gone_they_stay",
        ),
    ),
    Row(
        "clock jumps 400 days either way",
        "nothing purged, backups rotate by sequence",
        (
            "store/test_rotation.py::test_a_clock_that_jumps_drops_nothing",
            "store/test_rotation.py::test_after_a_jump_copies_go_in_their_order",
            "application/test_retention.py::test_a_clock_that_jumps_either_way_takes_nothing_and_proposes_nothing_new",
        ),
    ),
    Row(
        "bombs, external entities, far-corner cell, 84-byte vCard line",
        "refused within limits, under 1 s for the vCard",
        (
            "faults/test_hostile_files.py::test_hostile_files_are_answered_within_limits",
            "formats/test_workbook_reader.py::test_bombs_are_refused_before_they_go_off",
            "formats/test_postcode_reader.py::test_bombs_and_strange_packing_are_refused_before_they_are_unpacked",
            "formats/test_postcode_reader.py::test_a_line_without_an_end_is_not_held",
            "formats/test_workbook_reader.py::test_entities_are_not_unfolded",
            "formats/test_workbook_reader.py::test_the_farthest_corner_costs_nothing",
            "faults/test_hostile_imports.py::test_a_hostile_file_harms_nobody",
            "faults/test_fuzz.py::test_a_reader_survives_what_is_brought",
            "formats/test_spreadsheet_reader.py::test_what_is_no_sound_spreadsheet_is_refused_in_one_sentence",
            "formats/test_spreadsheet_reader.py::test_what_takes_too_long_is_ended_and_refused",
            "application/imports/mapping/test_people_rows.py::test_any_bytes_are_read_or_refused_in_plain_words",
        ),
    ),
    Row(
        "formula injection list, property-based",
        "text in the file, text in LibreOffice",
        (
            "formats/test_workbook_writer.py::test_a_neighbourhood_of_any_name_arrives_as_text",
            "formats/test_workbook_writer.py::test_any_words_at_all_are_texts_in_the_file",
            "formats/test_workbook_in_calc.py::test_every_text_arrives_as_text_and_every_number_as_a_number",
            "formats/test_open_export.py::test_what_a_spreadsheet_would_calculate_arrives_as_text",
        ),
    ),
    Row(
        "umask 022",
        "0600 on file, -wal, -shm, copies, keys",
        (
            "faults/test_store_surroundings.py::test_files_are_private_whatever_the_umask",
            "store/test_copying.py::test_copies_are_private_whatever_the_umask",
        ),
    ),
)
