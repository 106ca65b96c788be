from unittest.mock import Mock

import pytest

import building
import commands
import console
import environment
from distribution import Distribution


def test_a_build_has_an_environment_of_its_own(tmp_path, monkeypatch):
    set_up, build = Mock(), Mock(return_value=0)
    monkeypatch.setattr(commands, "set_up", set_up)
    monkeypatch.setattr(building, "build", build)
    assert commands.main(["build", "--", "--home", "https://example.org"], tmp_path) == 0
    project, purpose = set_up.call_args.args
    assert purpose is environment.Purpose.BUILD
    assert project.venv != environment.Project(tmp_path).venv
    build.assert_called_once_with(project, ["--home", "https://example.org"])


def test_the_time_is_that_of_the_commit_unless_given(root, monkeypatch, tmp_path):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert building._epoch(root) == 1234567890
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    assert building._epoch(tmp_path) == building.LONG_AGO


@pytest.mark.parametrize(("installed", "loose"), [("keeplane\npip\nRuff", None), ("ruff\nnew-thing", "new-thing")])
def test_what_is_not_pinned_stops_the_build(project, monkeypatch, tmp_path, installed, loose):
    monkeypatch.setattr(environment, "pip_install", Mock())
    monkeypatch.setattr(building, "_call", Mock(return_value=installed))
    made = Distribution(tmp_path / "a.tar.gz", tmp_path / "a.whl")
    if loose is None:
        building._install_wheel(project, made)
        return
    with pytest.raises(console.SetupError, match=loose):
        building._install_wheel(project, made)


def test_checksums_name_every_file(project, capsys):
    shop = building.Workshop(project, "1.2.3", 0, None)
    shop.program.mkdir(parents=True)
    (shop.dist / "a.whl").write_text("wheel")
    building._sum_up(shop)
    (sums,) = (file for file in shop.dist.iterdir() if file.name.startswith("SHA256SUMS"))
    assert [line.split()[1] for line in sums.read_text().splitlines()] == ["a.whl"]
    assert "a.whl" in capsys.readouterr().out
