// Which uv is fetched where there is none, and its digests. Rendered by scripts/uv-digests.mjs: do not edit.

export const UV_VERSION = '0.13.8';

/** What one platform's uv is made of; digests are sha256, lowercase hex. */
export interface UvPin {
  /** File name of its wheel. */
  readonly wheel: string;
  readonly sha256: string;
  /** The program inside the wheel, and the digest of its bytes. */
  readonly member: string;
  readonly program: string;
}

/** By platform and processor as Node names them, with the C library on Linux. */
export const UV_PINS: Readonly<Record<string, UvPin>> = {
  'linux-x64-gnu': {
    wheel: 'uv-0.13.8-py3-none-manylinux_2_17_x86_64.manylinux2014_x86_64.whl',
    sha256: 'e18a57b8b352eb7c8feb317b9f6f533c8f0ad9673fd6cf34bbe3cf1a9f6a8984',
    member: 'uv-0.13.8.data/scripts/uv',
    program: '4a7607589912d9c20e86b860b032f7c7f2913c9a3e76f46aef136885387452b8',
  },
  'linux-x64-musl': {
    wheel: 'uv-0.13.8-py3-none-musllinux_1_1_x86_64.whl',
    sha256: '29451c60f5e8b07403e0a175d5229efc36b0289b34143ff4aaa499a5dd52553a',
    member: 'uv-0.13.8.data/scripts/uv',
    program: 'a880db7f5f6745b5ec80aa6ccafdce06ddab1434013b55c62bb2fded1e2f9cb5',
  },
  'linux-arm64-gnu': {
    wheel: 'uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
    sha256: '0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d',
    member: 'uv-0.13.8.data/scripts/uv',
    program: '5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28',
  },
  'linux-arm64-musl': {
    wheel: 'uv-0.13.8-py3-none-manylinux_2_17_aarch64.manylinux2014_aarch64.musllinux_1_1_aarch64.whl',
    sha256: '0b3e8b1a4f5e405e31e2ff33de8af4744831e9f7338539671efbd8c3c94e791d',
    member: 'uv-0.13.8.data/scripts/uv',
    program: '5aa4427bd923cfdca2d56a3577f60d8fa7825aa3b496fef975dfd6f03db57d28',
  },
  'darwin-x64': {
    wheel: 'uv-0.13.8-py3-none-macosx_10_12_x86_64.whl',
    sha256: 'b7124ca1956ec2e476a1003ea5715a15f0266afaec37f4dc9c6972ba8183e6d1',
    member: 'uv-0.13.8.data/scripts/uv',
    program: 'afdbf4b93ab474668f8ad99da2fb7fb6562c020a4bbd860e9b1909181498b1b6',
  },
  'darwin-arm64': {
    wheel: 'uv-0.13.8-py3-none-macosx_11_0_arm64.whl',
    sha256: '62b6943c7fd64fac6854f780bea6e0359e5a5bc3241f83ee357bb38276afac49',
    member: 'uv-0.13.8.data/scripts/uv',
    program: 'f98066c132dc37b83a8861f9b538d732b5aad41d3b3a69e47abf27cdaef842a9',
  },
  'win32-x64': {
    wheel: 'uv-0.13.8-py3-none-win_amd64.whl',
    sha256: 'cfbc13020a64cdf2f116d2936824c38edbf41e5c07f1ea291baf02e31ebf3ed0',
    member: 'uv-0.13.8.data/scripts/uv.exe',
    program: '03fa174894b9d0cbe08762d40d1c2c64d10e875bd56f1a1e334ee1e00d60cdbe',
  },
};
