import sys

import pytest

import deb
from console import SetupError

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux has these packages")


@pytest.fixture
def program(tmp_path, monkeypatch):
    """A program whose files are linked with the libraries that are given."""

    def program(**links):
        for name in links:
            (tmp_path / name.replace("_so", ".so")).write_text("")
        monkeypatch.setattr(deb, "needed_libraries", lambda file: links[file.name.replace(".so", "_so")])
        return tmp_path

    return program


def test_every_library_that_is_not_brought_along_has_its_package(program):
    folder = program(keeplane=["libc.so.6", "libz.so.1", "libown.so"], libown_so=["libxcb.so.1", "libEGL.so.1"])
    libc, *others = deb.dependencies(folder)
    assert libc.startswith("libc6 (>= 2.")
    assert others == ["libegl1", "libxcb1", "zlib1g"]


def test_an_unknown_library_stops_the_build(program):
    with pytest.raises(SetupError, match=r"libnew\.so\.3"):
        deb.dependencies(program(keeplane=["libnew.so.3", "libz.so.1"]))


def test_what_is_no_program_is_linked_with_nothing(tmp_path):
    (tmp_path / "picture.svg").write_text("<svg/>")
    assert list(deb.needed_libraries(tmp_path / "picture.svg")) == []
